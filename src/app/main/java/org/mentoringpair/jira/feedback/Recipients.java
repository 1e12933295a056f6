package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;

/** Whom feedback is for: whom its giver chose, else the other of the two, and the mentee where somebody else gives it. Never the giver. */
public final class Recipients {
    private final MentoringProjects projects;
    private final FeedbackFields fields;

    public Recipients(MentoringProjects projects, FeedbackFields fields) {
        this.projects = projects;
        this.fields = fields;
    }

    /** Jira user key; empty while the project has no pair. */
    public Optional<String> of(Issue feedback) {
        return projects.pair(feedback.getProjectId()).map(pair -> direction(feedback, pair).keyIn(pair));
    }

    /** Towards which of the two; without SQL of the app's. */
    public Direction direction(Issue feedback, Pair pair) {
        return fields.direction(feedback).filter(chosen -> !chosen.keyIn(pair).equals(feedback.getReporterId()))
                .orElseGet(() -> Direction.from(feedback.getReporterId(), pair));
    }
}
