package org.mentoringpair.jira.goals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.mentoringpair.goals.Day;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.MilestoneDraft;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** What Jira's issue service is given for a goal or a milestone: everything as its own forms would send it. */
final class GoalInput {
    private final IssueService issues;
    private final DateTimeFormatterFactory dates;
    private final SharedConfiguration configuration;

    GoalInput(IssueService issues, DateTimeFormatterFactory dates, SharedConfiguration configuration) {
        this.issues = issues;
        this.dates = dates;
        this.configuration = configuration;
    }

    IssueInputParameters goal(GoalDraft draft, ApplicationUser asking) {
        IssueInputParameters input = issue(draft.projectId(), MentoringIssueType.GOAL, draft.summary(), draft.due(), asking);
        choose(input, MentoringField.GOAL_FRAME, draft.frame());
        choose(input, MentoringField.GOAL_OWNER, draft.owner());
        choose(input, MentoringField.HORIZON, draft.horizon());
        draft.texts().forEach((text, typed) -> input.addCustomFieldValue(configuration.field(MentoringField.valueOf(text.name())), typed));
        return input;
    }

    IssueInputParameters milestone(long projectId, MilestoneDraft milestone, ApplicationUser asking) {
        IssueInputParameters input = issue(projectId, MentoringIssueType.MILESTONE, milestone.title(), milestone.due(), asking);
        choose(input, MentoringField.MILESTONE_KIND, MilestoneKind.MILESTONE);
        return input;
    }

    private IssueInputParameters issue(long projectId, MentoringIssueType type, String summary, Day due, ApplicationUser asking) {
        IssueInputParameters input = issues.newIssueInputParameters();
        input.setProjectId(projectId).setIssueTypeId(configuration.issueType(type)).setSummary(summary).setReporterId(asking.getUsername());
        if (due.date() != null) {
            input.setDueDate(inJirasFormat(due.date()));
        }
        // what the page asks for is kept even where an administrator took its field off Jira's own screen
        input.setSkipScreenCheck(true);
        return input;
    }

    /** @param choice null where nobody chose */
    private void choose(IssueInputParameters input, MentoringField field, Enum<?> choice) {
        if (choice != null) {
            input.addCustomFieldValue(configuration.field(field), String.valueOf(configuration.option(field, choice)));
        }
    }

    String inJirasFormat(LocalDate day) {
        return dates.formatter().forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER)
                .format(Timestamp.valueOf(day.atStartOfDay()));
    }
}
