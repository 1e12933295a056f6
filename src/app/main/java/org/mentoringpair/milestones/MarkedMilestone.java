package org.mentoringpair.milestones;

import java.time.LocalDate;
import org.mentoringpair.goals.MilestoneKind;

/**
 * A milestone in Jira, with what its marks and its kind say.
 *
 * @param status  how far it is
 * @param major   one of the big steps
 * @param blocked something is in the way; what that is, is not said in Jira
 * @param expires the day a certificate ends; null where there is none
 * @param lacks   what its kind asks for and nobody has written down yet; null where it is nothing
 */
public record MarkedMilestone(long issueId, long projectId, String key, String summary, MilestoneKind kind, Status status, boolean major, boolean blocked,
                              LocalDate expires, Lack lacks) {
    /** How far a milestone is, by the category of its status. */
    public enum Status {
        OPEN, DONE
    }

    /** What is asked for on the milestone itself, at most one thing at a time. */
    public enum Lack {
        HYPOTHESIS, CONSENT, THANKS
    }

    /** From how many days ahead people are told that a certificate ends. */
    static final int DAYS_AHEAD = 30;

    public boolean isDone() {
        return status == Status.DONE;
    }

    /** What was in the way of a milestone that is done is not in the way any more. */
    public boolean isStuck() {
        return blocked && !isDone();
    }

    public boolean expiresSoon(LocalDate today) {
        return expires != null && !today.isBefore(expires.minusDays(DAYS_AHEAD));
    }
}
