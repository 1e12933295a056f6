package org.mentoringpair.sandbox.fields;

/** One line of text, at most 255 characters, as Jira's column holds. */
public final class LineKind extends Kind<String> {
    static final int LONGEST = 255;
    private final String name;

    public LineKind(String name) {
        this.name = name;
    }

    @Override
    public Control control() {
        return Control.LINE;
    }

    @Override
    public String parse(String typed) throws InvalidValue {
        if (typed.indexOf('\n') >= 0 || typed.indexOf('\r') >= 0) {
            throw new InvalidValue("The " + name + " is invalid because it contains newline characters.");
        }
        if (typed.length() > LONGEST) {
            throw new InvalidValue(name.substring(0, 1).toUpperCase() + name.substring(1) + " can't exceed " + LONGEST + " characters.");
        }
        return typed;
    }

    @Override
    public String typed(String value) {
        return value;
    }

    @Override
    public Stored store(String value) {
        return Stored.string(value);
    }

    @Override
    public String read(Stored stored) {
        return stored.string();
    }
}
