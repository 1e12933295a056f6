package org.mentoringpair.sandbox.web.resources;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.springframework.stereotype.Component;

/** The {@code web-resource} modules of the enabled apps. */
@Component
final class WebResources {
    /** Modules of Jira itself that are on every page of the sandbox: they come with AUI. */
    private static final List<String> ON_EVERY_PAGE = List.of("com.atlassian.auiplugin:", "com.atlassian.plugins.jquery:");

    private final Plugins plugins;

    WebResources(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The modules with these complete keys and those in these contexts, each after what it depends on. */
    List<PluginModule> inOrder(Collection<String> keys, Collection<String> contexts) {
        Set<PluginModule> ordered = new LinkedHashSet<>();
        keys.forEach(key -> add(key, ordered, new LinkedHashSet<>()));
        plugins.modules("web-resource").stream()
                .filter(module -> module.children("context").stream().map(ModuleElement::text).anyMatch(contexts::contains))
                .forEach(module -> add(module.completeKey(), ordered, new LinkedHashSet<>()));
        return List.copyOf(ordered);
    }

    private void add(String key, Set<PluginModule> ordered, Set<String> onTheWay) {
        if (ON_EVERY_PAGE.stream().anyMatch(key::startsWith) || !onTheWay.add(key)) {
            return;
        }
        PluginModule module = plugins.module(key).filter(found -> found.type().equals("web-resource"))
                .orElseThrow(() -> new NotPlayed("the web-resource " + key, WebResources.class));
        if (module.child("condition").isPresent() || module.child("conditions").isPresent()) {
            throw new NotPlayed("a condition on the web-resource " + key, WebResources.class);
        }
        module.children("dependency").forEach(dependency -> add(dependency.text(), ordered, onTheWay));
        ordered.add(module);
    }
}
