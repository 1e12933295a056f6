package org.mentoringpair.sandbox.plugins;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One module of an enabled app, as its element in {@code atlassian-plugin.xml} says. */
public record PluginModule(Plugin plugin, ModuleElement element) {
    /** The element's name: {@code web-panel}, {@code rest}, {@code webwork1}, ... */
    public String type() {
        return element.name();
    }

    public String key() {
        return element.attribute("key");
    }

    public String completeKey() {
        return plugin.key() + ":" + key();
    }

    /** The attribute's value, empty where there is none. */
    public String attribute(String name) {
        return element.attribute(name);
    }

    public int weight() {
        return attribute("weight").isEmpty() ? 1000 : Integer.parseInt(attribute("weight"));
    }

    public List<ModuleElement> children(String name) {
        return element.children(name);
    }

    public Optional<ModuleElement> child(String name) {
        return element.child(name);
    }

    public Map<String, String> params() {
        return element.params();
    }

    public List<ModuleResource> resources() {
        return element.resources();
    }

    /** A new object of the class named by the attribute {@code class}. */
    public <T> T create(Class<T> type) {
        return create(element, type);
    }

    /** A new object of the class named by the attribute {@code class} of this child: condition, context-provider, hook, action. */
    public <T> T create(ModuleElement child, Class<T> type) {
        return type.cast(plugin.create(plugin.loadClass(child.attribute("class"))));
    }
}
