package org.mentoringpair.sandbox.fields;

/** Text over many lines. */
public final class TextKind extends Kind<String> {
    /** Jira's own limit, {@code jira.text.field.character.limit}. */
    static final int LONGEST = 32767;

    @Override
    public Control control() {
        return Control.TEXT;
    }

    @Override
    public String parse(String typed) throws InvalidValue {
        if (typed.length() > LONGEST) {
            throw new InvalidValue("The entered text is too long. It exceeds the allowed limit of 32,767 characters.");
        }
        return typed.replace("\r\n", "\n");
    }

    @Override
    public String typed(String value) {
        return value;
    }

    @Override
    public Stored store(String value) {
        return Stored.text(value);
    }

    @Override
    public String read(Stored stored) {
        return stored.text();
    }
}
