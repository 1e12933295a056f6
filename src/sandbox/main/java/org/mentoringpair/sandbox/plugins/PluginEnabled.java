package org.mentoringpair.sandbox.plugins;

/** Published to the Spring context when the modules of an app have come into force. */
public record PluginEnabled(Plugin plugin) {
}
