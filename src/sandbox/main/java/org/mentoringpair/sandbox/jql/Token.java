package org.mentoringpair.sandbox.jql;

import java.util.Locale;

/**
 * One word, sign or string of a query.
 *
 * @param text   the meaning: without quotes, escapes resolved
 * @param line   counted from 1
 * @param column counted from 1
 */
record Token(Kind kind, String text, int line, int column) {
    enum Kind { WORD, QUOTED, NUMBER, SIGN, END }

    /** Whether this is the unquoted word or the sign. */
    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(expected);
    }

    boolean isKeyword() {
        return kind == Kind.WORD && ReservedWords.KEYWORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    boolean isReserved() {
        return kind == Kind.WORD && ReservedWords.RESERVED.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether this may stand for a field or a value. */
    boolean isValue() {
        return kind == Kind.QUOTED || kind == Kind.NUMBER || (kind == Kind.WORD && !isKeyword() && !isReserved());
    }

    String position() {
        return " (line " + line + ", character " + column + ")";
    }
}
