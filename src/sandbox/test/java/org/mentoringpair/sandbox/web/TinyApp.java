package org.mentoringpair.sandbox.web;

import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.ModuleResource;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.springframework.context.support.GenericApplicationContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** An app without a jar: the modules of a descriptor given as text; its files lie in the test folder {@code tiny-app}. */
public final class TinyApp implements Plugin {
    public static final String KEY = "example.garden";

    private final List<PluginModule> modules;
    private final GenericApplicationContext spring = new GenericApplicationContext();

    TinyApp(String modules) {
        ModuleElement root = element(parsed("<app>" + modules + "</app>"));
        this.modules = root.children().stream().map(child -> new PluginModule(this, child)).toList();
        spring.refresh();
    }

    /** Adds a bean to the Spring context of the app. */
    public <T> TinyApp with(Class<T> type, T bean) {
        spring.registerBean(type, () -> bean);
        return this;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String name() {
        return "Garden";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<PluginModule> modules() {
        return modules;
    }

    @Override
    public List<ModuleResource> resources() {
        return List.of();
    }

    @Override
    public Optional<URL> entry(String path) {
        return Optional.ofNullable(TinyApp.class.getResource("/tiny-app/" + path));
    }

    @Override
    public ClassLoader classLoader() {
        return TinyApp.class.getClassLoader();
    }

    @Override
    public Class<?> loadClass(String className) {
        try {
            return classLoader().loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The classes nested in the class whose name stands for the package. */
    @Override
    public List<Class<?>> classesBelow(String packageName) {
        return Stream.of(loadClass(packageName).getDeclaredClasses()).<Class<?>>map(type -> type).toList();
    }

    @Override
    public <T> T create(Class<T> type) {
        return spring.getAutowireCapableBeanFactory().createBean(type);
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return Optional.ofNullable(spring.getBeanProvider(type).getIfUnique());
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (Exception malformed) {
            throw new IllegalArgumentException(xml, malformed);
        }
    }

    private static ModuleElement element(Element xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributes().getLength(); i++) {
            attributes.put(xml.getAttributes().item(i).getNodeName(), xml.getAttributes().item(i).getNodeValue());
        }
        List<ModuleElement> children = new ArrayList<>();
        for (Node node = xml.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(element(child));
            }
        }
        return new ModuleElement(xml.getTagName(), attributes, children, children.isEmpty() ? xml.getTextContent().trim() : "");
    }
}
