package org.mentoringpair.jira.recognition;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.EnumSet;
import java.util.Set;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.ClosingReason;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.recognition.Completion;

/** How a relationship ended, by the reason that was chosen on its issue; by its id, since reasons can be renamed. */
final class JiraCompletion implements Completion {
    private static final Set<ClosingReason> COMPLETED = EnumSet.of(ClosingReason.REACHED, ClosingReason.TIME_IS_OVER);
    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final SharedConfiguration configuration;

    JiraCompletion(IssueManager issues, CustomFieldManager customFields, SharedConfiguration configuration) {
        this.issues = issues;
        this.customFields = customFields;
        this.configuration = configuration;
    }

    @Override
    public boolean isCompleted(Pair pair) {
        Issue issue = issues.getIssueObject(pair.issueId());
        Object chosen = issue == null ? null : issue.getCustomFieldValue(customFields.getCustomFieldObject(configuration.field(MentoringField.CLOSING_REASON)));
        return chosen instanceof Option option
                && COMPLETED.stream().anyMatch(reason -> configuration.option(MentoringField.CLOSING_REASON, reason) == option.getOptionId());
    }
}
