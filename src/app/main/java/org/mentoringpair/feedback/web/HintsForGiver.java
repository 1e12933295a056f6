package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.mentoringpair.feedback.Written;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringStatus;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.MentoringProjects;

/** Hints on feedback that is written already, for whoever gave it, as long as nobody has answered it. Works without script, and costs no SQL. */
public final class HintsForGiver {
    private final CustomFieldManager customFields;
    private final MentoringProjects projects;
    private final SharedConfiguration configuration;
    private final HintsInWords hints;

    public HintsForGiver(CustomFieldManager customFields, MentoringProjects projects, SharedConfiguration configuration, HintsInWords hints) {
        this.customFields = customFields;
        this.projects = projects;
        this.configuration = configuration;
        this.hints = hints;
    }

    /** Empty for everybody else, and for all other issues. */
    List<HintLine> on(Issue issue, ApplicationUser reader) {
        boolean own = reader != null && configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.FEEDBACK::equals).isPresent()
                && projects.contains(issue.getProjectId()) && reader.getKey().equals(issue.getReporterId())
                && configuration.status(MentoringStatus.GIVEN).equals(issue.getStatusId());
        return own ? hints.on(new Written(text(issue, MentoringField.SITUATION), text(issue, MentoringField.BEHAVIOUR), text(issue, MentoringField.IMPACT),
                text(issue, MentoringField.SUGGESTION))) : List.of();
    }

    private String text(Issue issue, MentoringField field) {
        Object value = issue.getCustomFieldValue(customFields.getCustomFieldObject(configuration.field(field)));
        return value == null ? "" : value.toString();
    }
}
