package org.mentoringpair.reflections.web;

import org.mentoringpair.reflections.WrittenReflection;

/** The way to a reflection. */
public final class ReflectionLink {
    private final WrittenReflection reflection;

    ReflectionLink(WrittenReflection reflection) {
        this.reflection = reflection;
    }

    public String getKey() {
        return reflection.key();
    }

    public String getSummary() {
        return reflection.summary();
    }
}
