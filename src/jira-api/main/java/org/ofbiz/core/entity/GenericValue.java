package org.ofbiz.core.entity;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Not abstract in Jira. */
public abstract class GenericValue {
    @ForPlaying
    protected GenericValue() {
    }

    public abstract void set(String name, Object value);
}
