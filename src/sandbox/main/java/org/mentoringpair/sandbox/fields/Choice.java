package org.mentoringpair.sandbox.fields;

/** One entry of a select: what is sent, and what is read. */
public record Choice(String id, String name) {
    public String getId() {
        return id;
    }

    public String getName() {
        return name;
    }
}
