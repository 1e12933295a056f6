package org.mentoringpair.programme.web;

/** Something that is kept of a programme, with what it is called. */
public final class ProgrammeFact {
    private final String label;
    private final String value;

    ProgrammeFact(String label, String value) {
        this.label = label;
        this.value = value;
    }

    public String getLabel() {
        return label;
    }

    /** Empty where nothing is said. */
    public String getValue() {
        return value;
    }
}
