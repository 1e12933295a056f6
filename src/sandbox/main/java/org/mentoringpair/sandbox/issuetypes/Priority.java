package org.mentoringpair.sandbox.issuetypes;

/** A row of {@code priority}. */
public final class Priority extends NamedConstant {
    public Priority(long id, String name, String description, long sequence) {
        super(id, name, description, sequence);
    }
}
