package org.mentoringpair.sandbox.plugins;

import java.util.List;
import java.util.Optional;

/** The apps that are enabled now, and their modules. Ask at every use: apps come and go. */
public interface Plugins {
    List<Plugin> enabled();

    Optional<Plugin> plugin(String pluginKey);

    /** All modules of this type ({@code web-panel}, {@code jql-function}, ...), in the order they are declared. */
    List<PluginModule> modules(String type);

    /** The module with this complete key, such as {@code org.mentoringpair.jira:check-ins-panel}. */
    Optional<PluginModule> module(String completeKey);
}
