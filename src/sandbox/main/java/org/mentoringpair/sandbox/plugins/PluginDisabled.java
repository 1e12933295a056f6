package org.mentoringpair.sandbox.plugins;

/** Published to the Spring context when the modules of an app are no longer in force. */
public record PluginDisabled(Plugin plugin) {
}
