package org.mentoringpair.sandbox.plugins;

import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.NamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The Spring context of one app, from all of its {@code META-INF/spring/*.xml}, on the classes of its bundle. */
final class BundleSpringContext extends GenericApplicationContext {
    private final Bundle bundle;

    BundleSpringContext(Bundle bundle) {
        this.bundle = bundle;
        setDisplayName("Spring context of " + bundle.getSymbolicName());
        setClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        getDefaultListableBeanFactory().setBeanClassLoader(getClassLoader());
        addBeanFactoryPostProcessor(this::offerBundleContext);
        load();
    }

    /** Starts the context with the bundle's own classes in view of everybody who asks the thread. */
    void begin() {
        List<String> unmet = unmetReferences();
        if (!unmet.isEmpty()) {
            throw new InstallationFailed("Jira has no service for these mandatory references of " + bundle.getSymbolicName() + ": " + unmet);
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(getClassLoader());
        try {
            refresh();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void load() {
        Enumeration<URL> found = bundle.findEntries("META-INF/spring", "*.xml", false);
        List<URL> files = found == null ? List.of() : Collections.list(found);
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(this);
        ClassLoader host = BundleSpringContext.class.getClassLoader();
        NamespaceHandlerResolver ofSpring = new DefaultNamespaceHandlerResolver(host);
        OsgiNamespace osgi = new OsgiNamespace();
        osgi.init();
        reader.setNamespaceHandlerResolver(address -> OsgiNamespace.ADDRESSES.contains(address) ? osgi : ofSpring.resolve(address));
        reader.setEntityResolver(new DelegatingEntityResolver(host));
        reader.setResourceLoader(this);
        files.stream().sorted(Comparator.comparing(URL::getPath)).forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
    }

    private void offerBundleContext(ConfigurableListableBeanFactory beans) {
        BundleContext context = bundle.getBundleContext();
        beans.registerSingleton("bundleContext", context);
        beans.addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof BundleContextAware aware) {
                    aware.setBundleContext(context);
                }
                return bean;
            }
        });
    }

    /** The filters of mandatory references that no service satisfies; Jira would wait for them, up to five minutes. */
    @SuppressWarnings("unchecked")
    private List<String> unmetReferences() {
        List<String> unmet = new ArrayList<>();
        for (String name : getBeanDefinitionNames()) {
            BeanDefinition bean = getBeanDefinition(name);
            if (Boolean.TRUE.equals(bean.getPropertyValues().get("mandatory"))) {
                List<String> interfaces = (List<String>) bean.getPropertyValues().get("interfaces");
                String filter = ServiceReferenceBean.filter(interfaces, (String) bean.getPropertyValues().get("filter"));
                if (!isMet(filter)) {
                    unmet.add(filter);
                }
            }
        }
        return unmet;
    }

    private boolean isMet(String filter) {
        try {
            return bundle.getBundleContext().getServiceReferences((String) null, filter) != null;
        } catch (InvalidSyntaxException e) {
            throw new InstallationFailed("Not a filter: " + filter, e);
        }
    }
}
