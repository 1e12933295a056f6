package org.mentoringpair.checkins;

import java.time.LocalDate;

/**
 * Something one of the two promised to do.
 *
 * @param due     null where no day was agreed
 * @param issueId Jira's id of the issue it has become, 0 while it is none
 */
public record AgreedAction(String text, ActionOwner owner, LocalDate due, long issueId) {
    /** One that is no issue. */
    public AgreedAction(String text, ActionOwner owner, LocalDate due) {
        this(text, owner, due, 0);
    }

    public boolean isIssue() {
        return issueId != 0;
    }

    AgreedAction as(long newIssueId) {
        return new AgreedAction(text, owner, due, newIssueId);
    }

    /** As it was agreed, whatever became of it. */
    AgreedAction agreed() {
        return as(0);
    }
}
