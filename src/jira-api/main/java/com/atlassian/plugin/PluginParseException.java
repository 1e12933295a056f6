package com.atlassian.plugin;

/** Declared for compiling only. Source: not in the record. */
public class PluginParseException extends RuntimeException {
    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }
}
