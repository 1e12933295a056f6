package org.mentoringpair.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginModule;
import org.mentoringpair.sandbox.plugins.Plugins;

/** The apps of a test. */
final class InstalledApps implements Plugins {
    private final List<Plugin> apps = new ArrayList<>();

    void add(Plugin app) {
        apps.add(app);
    }

    @Override
    public List<Plugin> enabled() {
        return apps;
    }

    @Override
    public Optional<Plugin> plugin(String pluginKey) {
        return apps.stream().filter(app -> app.key().equals(pluginKey)).findFirst();
    }

    @Override
    public List<PluginModule> modules(String type) {
        return apps.stream().flatMap(app -> app.modules().stream()).filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public Optional<PluginModule> module(String completeKey) {
        return apps.stream().flatMap(app -> app.modules().stream())
                .filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }
}
