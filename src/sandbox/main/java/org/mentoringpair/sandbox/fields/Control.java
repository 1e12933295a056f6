package org.mentoringpair.sandbox.fields;

/** What a field looks like on a form. */
public enum Control {
    LINE, TEXT, DATE, NUMBER, CHOICE, PERSON, ISSUE, URL
}
