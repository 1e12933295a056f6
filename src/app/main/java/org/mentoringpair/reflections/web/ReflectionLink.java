package org.mentoringpair.reflections.web;

import org.mentoringpair.reflections.WrittenReflection;

/** The way to a reflection. */
public final class ReflectionLink {
    private final WrittenReflection reflection;
    private final String author;
    private final String at;

    ReflectionLink(WrittenReflection reflection, String author, String at) {
        this.reflection = reflection;
        this.author = author;
        this.at = at;
    }

    public String getAuthor() {
        return author;
    }

    public String getAt() {
        return at;
    }

    public String getKey() {
        return reflection.key();
    }

    public String getSummary() {
        return reflection.summary();
    }
}
