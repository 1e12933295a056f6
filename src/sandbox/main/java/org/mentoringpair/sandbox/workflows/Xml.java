package org.mentoringpair.sandbox.workflows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements below an element. */
final class Xml {
    private Xml() {
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> child.getTagName().equals(name)).toList();
    }

    static List<Element> below(Element parent, String group, String name) {
        return children(parent, group).stream().flatMap(element -> children(element, name).stream()).toList();
    }

    static Optional<String> meta(Element parent, String name) {
        return named(parent, "meta", name);
    }

    static Optional<String> argument(Element parent, String name) {
        return named(parent, "arg", name);
    }

    /** All arguments by name, in their order. */
    static Map<String, String> arguments(Element parent) {
        Map<String, String> arguments = new LinkedHashMap<>();
        children(parent, "arg").forEach(argument -> arguments.put(argument.getAttribute("name"), argument.getTextContent().strip()));
        return arguments;
    }

    private static Optional<String> named(Element parent, String tag, String name) {
        return children(parent, tag).stream().filter(child -> child.getAttribute("name").equals(name)).map(child -> child.getTextContent().strip()).findFirst();
    }

    static void refuseOthers(Element parent, String... played) {
        for (Element child : children(parent)) {
            if (!Set.of(played).contains(child.getTagName())) {
                throw new NotPlayed("<" + child.getTagName() + "> in <" + parent.getTagName() + "> of a workflow", WorkflowXml.class);
            }
        }
    }
}
