package org.mentoringpair.enrolment.web;

import java.util.List;

/** One thing that somebody says of themselves. */
public final class ProfileLine {
    private final String label;
    private final List<String> values;

    ProfileLine(String label, List<String> values) {
        this.label = label;
        this.values = values;
    }

    public String getLabel() {
        return label;
    }

    public List<String> getValues() {
        return values;
    }
}
