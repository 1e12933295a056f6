package com.atlassian.templaterenderer;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public class RenderingException extends RuntimeException {
    @ForPlaying
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
