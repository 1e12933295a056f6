package org.mentoringpair.sandbox.jql;

/**
 * One value to compare with.
 *
 * @param number   a whole number written without quotes, or an id given by a function
 * @param text     everything else
 * @param computed whether a function gave it: what a function names and is not there matches nothing, silently
 */
record Value(Long number, String text, boolean computed) {
    static final Value EMPTY = new Value(null, null, false);

    boolean isEmpty() {
        return number == null && text == null;
    }

    String written() {
        return number != null ? number.toString() : text;
    }

    /** The value as an id, or null where it cannot be one. */
    Long asId() {
        if (number != null) {
            return number;
        }
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }
}
