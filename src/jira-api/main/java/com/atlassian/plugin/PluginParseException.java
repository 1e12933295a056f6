package com.atlassian.plugin;

/** Declared for compiling only. */
public class PluginParseException extends RuntimeException {
    private PluginParseException() {
    }
}
