package org.mentoringpair.health;

import java.time.LocalDate;

/**
 * Why a pair is in its state.
 *
 * @param day since when, or which day was missed
 */
public record Reason(Kind kind, LocalDate day) {
    /** What can be known without reading a word of the two. */
    public enum Kind {
        /** Its first check-in was due on that day. */
        NEVER_MET,
        /** The next check-in was due on that day. */
        OVERDUE,
        /** The two have not met since that day. */
        NOT_MET,
        /** Nothing has moved since they came to the stage they are in on that day. */
        STUCK,
        /** They signed their charter on that day, and no goal is agreed. */
        NO_AGREED_GOAL,
        /** Each of their open actions is overdue; the last one was due on that day. */
        ACTIONS_OVERDUE,
        /** A concern that both know of was addressed to the programme on that day. */
        CONCERN
    }

    String written() {
        return kind.name() + ' ' + day;
    }

    static Reason read(String written) {
        String[] parts = written.split(" ");
        return new Reason(Kind.valueOf(parts[0]), LocalDate.parse(parts[1]));
    }
}
