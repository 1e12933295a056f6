package org.mentoringpair.sandbox.issuetypes;

/** Jira's ids are numbers that travel as text. */
public final class Ids {
    private Ids() {
    }

    /** The id as a number, or null where the text is none: nothing has such an id. */
    public static Long number(String id) {
        return id != null && id.matches("-?[0-9]{1,18}") ? Long.valueOf(id) : null;
    }
}
