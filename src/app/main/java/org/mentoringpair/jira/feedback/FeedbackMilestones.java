package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** The milestone that feedback names by its key: one of the same pair. */
public final class FeedbackMilestones {
    private final IssueManager issues;
    private final FeedbackFields fields;
    private final SharedConfiguration configuration;

    public FeedbackMilestones(IssueManager issues, FeedbackFields fields, SharedConfiguration configuration) {
        this.issues = issues;
        this.fields = fields;
        this.configuration = configuration;
    }

    /** Empty where it names none, or something that is no milestone of its own project. */
    public Optional<Issue> of(Issue feedback) {
        return fields.milestoneKey(feedback).map(key -> (Issue) issues.getIssueByCurrentKey(key.toUpperCase(Locale.ROOT)))
                .filter(issue -> issue.getProjectId().equals(feedback.getProjectId()) && isMilestone(issue));
    }

    private boolean isMilestone(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent();
    }
}
