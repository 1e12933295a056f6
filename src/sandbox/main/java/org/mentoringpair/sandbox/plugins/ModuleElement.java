package org.mentoringpair.sandbox.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of {@code atlassian-plugin.xml}.
 *
 * @param text the element's own text, trimmed
 */
public record ModuleElement(String name, Map<String, String> attributes, List<ModuleElement> children, String text) {
    /** The attribute's value, empty where there is none. */
    public String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    public boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    public List<ModuleElement> children(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    public Optional<ModuleElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The {@code param} children: value by name, the value either an attribute or the text. */
    public Map<String, String> params() {
        Map<String, String> params = new LinkedHashMap<>();
        for (ModuleElement param : children("param")) {
            params.put(param.attribute("name"), param.has("value") ? param.attribute("value") : param.text());
        }
        return params;
    }

    public List<ModuleResource> resources() {
        return children("resource").stream()
                .map(child -> new ModuleResource(child.attribute("type"), child.attribute("name"),
                        child.attribute("location"), child.params(), child.text()))
                .toList();
    }
}
