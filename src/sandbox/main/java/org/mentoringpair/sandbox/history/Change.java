package org.mentoringpair.sandbox.history;

/**
 * One field of one change.
 *
 * @param fieldType {@code jira} or {@code custom}
 * @param field     id of Jira's own field, name of a custom one, as Jira writes it
 * @param from      id that stood there, or null
 * @param fromText  what people read there, or null
 * @param to        id that stands there now, or null
 * @param toText    what people read there now, or null
 */
public record Change(String fieldType, String field, String from, String fromText, String to, String toText) {
    public String getField() {
        return field;
    }

    public String getFromText() {
        return fromText == null ? "" : fromText;
    }

    public String getToText() {
        return toText == null ? "" : toText;
    }
}
