package org.mentoringpair.sandbox.issuesecurity;

import org.mentoringpair.sandbox.NotPlayed;
import org.ofbiz.core.entity.GenericValue;

/** An issue security scheme as Jira's old API hands it out: to be changed, and given back to be saved. */
final class SchemeValue extends GenericValue {
    private final long id;
    private Long defaultLevel;

    SchemeValue(long id, Long defaultLevel) {
        this.id = id;
        this.defaultLevel = defaultLevel;
    }

    long id() {
        return id;
    }

    Long defaultLevel() {
        return defaultLevel;
    }

    @Override
    public void set(String name, Object value) {
        if (!name.equals("defaultlevel")) {
            throw new NotPlayed("setting " + name + " of an issue security scheme", SchemeValue.class);
        }
        defaultLevel = (Long) value;
    }
}
