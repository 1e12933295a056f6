package org.mentoringpair;

import java.util.List;

/**
 * The domain says no: a sentence for the person who asked, as a message key with its arguments, and the field it
 * belongs to where there is one. One mapper turns it into an HTTP answer, one page into a message.
 */
public class Refusal extends RuntimeException {
    /** What the refusal means to whoever asked over HTTP. */
    public enum Kind {
        /** What was sent cannot be right: 400, at its field. */
        INVALID,
        /** Not yours to do: 403. */
        FORBIDDEN,
        /** Not there, or not to be seen by you, which look the same: 404. */
        MISSING,
        /** Somebody was faster, or the moment has passed: 409. */
        CONFLICT
    }

    private final Kind kind;
    private final String field;
    private final String messageKey;
    private final transient List<Object> arguments;

    public Refusal(Kind kind, String field, String messageKey, Object... arguments) {
        super(messageKey);
        this.kind = kind;
        this.field = field;
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** The name of the input the refusal belongs to, or null where it belongs to the whole. */
    public String field() {
        return field;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** The single refusals this one consists of: itself, unless several inputs were wrong at once. */
    public List<Refusal> each() {
        return List.of(this);
    }
}
