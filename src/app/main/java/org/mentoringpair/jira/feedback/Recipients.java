package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.mentoringpair.pairing.Pairs;

/** Whom feedback is for: the other of the two than who gives it, and the mentee where somebody else does. */
public final class Recipients {
    private final Pairs pairs;

    public Recipients(Pairs pairs) {
        this.pairs = pairs;
    }

    /** Jira user key; empty while the project has no pair. */
    public Optional<String> of(Issue feedback) {
        return pairs.ofProject(feedback.getProjectId()).map(pair -> pair.partnerOf(feedback.getReporterId()).orElse(pair.menteeKey()));
    }
}
