package org.mentoringpair.handover;

import java.time.Instant;
import org.mentoringpair.actionplan.PlannedIssue.Kind;

/**
 * One goal, milestone or action the mentee takes along.
 *
 * @param issueId Jira's id of the issue that stays behind; {@link #BASKET} for the milestone below which actions go whose own one stays
 * @param begunAt from when on there may be a copy of it; null before
 * @param copyId  Jira's id of the issue it has become, 0 while it is none
 */
public record Belonging(long issueId, Kind kind, Instant begunAt, long copyId) {
    static final long BASKET = 0;

    /** One that has not set out. */
    public static Belonging chosen(long issueId, Kind kind) {
        return new Belonging(issueId, kind, null, 0);
    }

    public boolean isThere() {
        return copyId != 0;
    }

    Belonging begun(Instant at) {
        return new Belonging(issueId, kind, at, copyId);
    }

    Belonging as(long newCopyId) {
        return new Belonging(issueId, kind, begunAt, newCopyId);
    }
}
