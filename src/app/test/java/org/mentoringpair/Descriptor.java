package org.mentoringpair;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The app's {@code atlassian-plugin.xml}, as it goes into the jar. */
final class Descriptor {
    private final Element root;

    Descriptor() {
        try (InputStream xml = Descriptor.class.getResourceAsStream("/atlassian-plugin.xml")) {
            root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (IOException | SAXException | ParserConfigurationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    List<Element> elements(String tag) {
        List<Element> elements = new ArrayList<>();
        NodeList found = root.getElementsByTagName(tag);
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }

    List<Element> modules() {
        return elements("*").stream().filter(element -> element.getParentNode() == root)
                .filter(element -> !List.of("plugin-info", "resource").contains(element.getTagName())).toList();
    }

    List<String> classNames() {
        return Stream.of(attributes("*", "class"), attributes("action", "name"), entities(), rules()).flatMap(List::stream).filter(name -> !name.equals("java.lang.Object")).toList();
    }

    /** The classes of workflow modules; what the attribute class names is their sheet. */
    List<String> rules() {
        return Stream.of("condition-class", "validator-class", "function-class").flatMap(tag -> elements(tag).stream()).map(Element::getTextContent).toList();
    }

    List<String> entities() {
        return elements("entity").stream().map(Element::getTextContent).toList();
    }

    List<String> textKeys() {
        return Stream.of("label", "description", "longDescription", "title", "tooltip").flatMap(tag -> attributes(tag, "key").stream())
                .collect(() -> new ArrayList<>(attributes("*", "i18n-name-key")), List::add, List::addAll);
    }

    List<String> bundles() {
        return elements("resource").stream().filter(resource -> resource.getAttribute("type").equals("i18n")).map(resource -> resource.getAttribute("location")).toList();
    }

    List<String> locations() {
        List<String> locations = new ArrayList<>();
        elements("resource").stream().filter(resource -> !resource.getAttribute("type").equals("i18n")).map(resource -> resource.getAttribute("location")).forEach(locations::add);
        elements("view").stream().map(Element::getTextContent).forEach(locations::add);
        locations.addAll(attributes("icon", "location"));
        locations.addAll(attributes("backgroundIcon", "location"));
        return locations.stream().map(location -> location.startsWith("/") ? location : "/" + location).toList();
    }

    List<String> allowed() {
        return elements("velocity-allowlist").stream().flatMap(list -> children(list, "method").stream()).map(method -> method.getTextContent().strip()).toList();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> children = new ArrayList<>();
        NodeList found = parent.getElementsByTagName(tag);
        for (int index = 0; index < found.getLength(); index++) {
            children.add((Element) found.item(index));
        }
        return children;
    }

    private List<String> attributes(String tag, String attribute) {
        return elements(tag).stream().map(element -> element.getAttribute(attribute)).filter(value -> !value.isEmpty()).toList();
    }
}
