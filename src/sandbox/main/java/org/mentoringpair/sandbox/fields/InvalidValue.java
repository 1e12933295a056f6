package org.mentoringpair.sandbox.fields;

/** What was typed into a field is no value of it; the message is the one Jira shows at the field. */
public final class InvalidValue extends Exception {
    public InvalidValue(String message) {
        super(message);
    }
}
