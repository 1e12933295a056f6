package org.mentoringpair.sandbox.issues.pages;

import java.util.List;

/** A tab of the view screen with the fields that have a value. */
public final class ShownTab {
    private final long id;
    private final String name;
    private final List<ShownValue> values;

    ShownTab(long id, String name, List<ShownValue> values) {
        this.id = id;
        this.name = name;
        this.values = values;
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public List<ShownValue> getValues() {
        return values;
    }
}
