package com.atlassian.templaterenderer;

/** Declared for compiling only. Source: not in the record. */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        super(message);
    }

    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
