package org.mentoringpair.sandbox.issues.pages;

import java.util.List;

/** A tab of a form; the open one is the first with an error on it, else the first. */
public final class TabOnForm {
    private final long id;
    private final String name;
    private final boolean open;
    private final List<FieldOnForm> fields;

    TabOnForm(long id, String name, boolean open, List<FieldOnForm> fields) {
        this.id = id;
        this.name = name;
        this.open = open;
        this.fields = fields;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public boolean isOpen() {
        return open;
    }

    public List<FieldOnForm> getFields() {
        return fields;
    }
}
