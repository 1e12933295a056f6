package org.mentoringpair.feedback.web;

import java.util.List;

/** What the panel on a milestone shows. */
public final class FeedbackOnMilestone {
    private final String issueId;
    private final boolean done;
    private final List<GivenLine> given;

    FeedbackOnMilestone(String issueId, boolean done, List<GivenLine> given) {
        this.issueId = issueId;
        this.done = done;
        this.given = List.copyOf(given);
    }

    public String getIssueId() {
        return issueId;
    }

    public boolean isDone() {
        return done;
    }

    public List<GivenLine> getGiven() {
        return given;
    }

    public boolean isEmpty() {
        return given.isEmpty();
    }
}
