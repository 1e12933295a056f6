package org.mentoringpair.sandbox.plugins;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

@Component
final class EnabledPlugins implements Plugins {
    private final List<Plugin> enabled = new CopyOnWriteArrayList<>();

    void add(Plugin plugin) {
        enabled.add(plugin);
    }

    void remove(Plugin plugin) {
        enabled.remove(plugin);
    }

    @Override
    public List<Plugin> enabled() {
        return List.copyOf(enabled);
    }

    @Override
    public Optional<Plugin> plugin(String pluginKey) {
        return enabled.stream().filter(plugin -> plugin.key().equals(pluginKey)).findFirst();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return enabled.stream().flatMap(plugin -> plugin.modules().stream()).filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> module(String completeKey) {
        return enabled.stream().flatMap(plugin -> plugin.modules().stream())
                .filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }
}
