package org.mentoringpair.sandbox.plugins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.parsing.BeanComponentDefinition;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.xml.NamespaceHandlerSupport;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.StringUtils;
import org.springframework.util.xml.DomUtils;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** {@code osgi:reference}, {@code list}, {@code set} and {@code service}, in both namespaces Jira understands. */
final class OsgiNamespace extends NamespaceHandlerSupport {
    static final Set<String> ADDRESSES = Set.of(
            "http://www.eclipse.org/gemini/blueprint/schema/blueprint", "http://www.springframework.org/schema/osgi");
    /** The timeout is accepted and means nothing: an absent service fails at once here, instead of blocking. */
    private static final Set<String> REFERENCE = Set.of("id", "interface", "filter", "availability", "cardinality", "timeout");
    private static final Set<String> SERVICE = Set.of("id", "ref", "interface", "auto-export", "ranking");

    @Override
    public void init() {
        registerBeanDefinitionParser("reference", (xml, parser) -> reference(xml, parser, ServiceReferenceBean.class));
        registerBeanDefinitionParser("list", (xml, parser) -> reference(xml, parser, ServiceListBean.class));
        registerBeanDefinitionParser("set", (xml, parser) -> reference(xml, parser, ServiceSetBean.class));
        registerBeanDefinitionParser("service", OsgiNamespace::service);
    }

    private static BeanDefinition reference(Element xml, ParserContext parser, Class<?> kind) {
        refuseUnknown(xml, REFERENCE, Set.of("interfaces"));
        List<String> interfaces = interfaces(xml);
        if (interfaces.isEmpty()) {
            parser.getReaderContext().error("osgi:" + xml.getLocalName() + " names no interface", xml);
        }
        boolean optional = xml.getAttribute("availability").equals("optional") || xml.getAttribute("cardinality").startsWith("0");
        BeanDefinitionBuilder bean = BeanDefinitionBuilder.rootBeanDefinition(kind)
                .setAutowireMode(AbstractBeanDefinition.AUTOWIRE_NO)
                .addPropertyValue("interfaces", interfaces)
                .addPropertyValue("filter", xml.getAttribute("filter"))
                .addPropertyValue("mandatory", !optional);
        return register(xml, parser, bean);
    }

    private static BeanDefinition service(Element xml, ParserContext parser) {
        refuseUnknown(xml, SERVICE, Set.of("interfaces", "bean", "service-properties"));
        BeanDefinitionBuilder export = BeanDefinitionBuilder.rootBeanDefinition(ServiceExport.class)
                .setAutowireMode(AbstractBeanDefinition.AUTOWIRE_NO)
                .addPropertyValue("interfaces", interfaces(xml))
                .addPropertyValue("allInterfaces", xml.getAttribute("auto-export").equals("interfaces"));
        if (xml.hasAttribute("ranking")) {
            export.addPropertyValue("ranking", xml.getAttribute("ranking"));
        }
        if (xml.hasAttribute("ref")) {
            export.addPropertyReference("service", xml.getAttribute("ref"));
        }
        for (Element child : DomUtils.getChildElements(xml)) {
            if (child.getLocalName().equals("bean")) {
                export.addPropertyValue("service", parser.getDelegate().parseBeanDefinitionElement(child, export.getRawBeanDefinition()));
            } else if (child.getLocalName().equals("service-properties")) {
                export.addPropertyValue("properties", parser.getDelegate().parseMapElement(child, export.getRawBeanDefinition()));
            }
        }
        return register(xml, parser, export);
    }

    private static List<String> interfaces(Element xml) {
        List<String> names = new ArrayList<>();
        if (xml.hasAttribute("interface")) {
            names.add(xml.getAttribute("interface").trim());
        }
        for (Element child : DomUtils.getChildElementsByTagName(xml, "interfaces")) {
            DomUtils.getChildElements(child).forEach(value -> names.add(DomUtils.getTextValue(value).trim()));
        }
        return names;
    }

    private static BeanDefinition register(Element xml, ParserContext parser, BeanDefinitionBuilder bean) {
        AbstractBeanDefinition definition = bean.getBeanDefinition();
        if (!parser.isNested()) {
            String id = xml.getAttribute("id");
            String name = StringUtils.hasText(id) ? id : parser.getReaderContext().generateBeanName(definition);
            parser.registerBeanComponent(new BeanComponentDefinition(definition, name));
        }
        return definition;
    }

    private static void refuseUnknown(Element xml, Set<String> attributes, Set<String> children) {
        for (int i = 0; i < xml.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) xml.getAttributes().item(i);
            // an attribute that the schema adds with its default is not one that the app wrote
            if (attribute.getSpecified() && !attribute.getName().startsWith("xmlns") && !attributes.contains(attribute.getLocalName())) {
                throw new NotPlayed("the attribute " + attribute.getName() + " of osgi:" + xml.getLocalName(), OsgiNamespace.class);
            }
        }
        for (Element child : DomUtils.getChildElements(xml)) {
            if (!children.contains(child.getLocalName())) {
                throw new NotPlayed("the child " + child.getLocalName() + " of osgi:" + xml.getLocalName(), OsgiNamespace.class);
            }
        }
    }
}
