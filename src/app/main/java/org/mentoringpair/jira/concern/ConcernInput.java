package org.mentoringpair.jira.concern;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernDraft;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;

/** What Jira's issue service is given for a concern: everything as its own forms would send it. */
final class ConcernInput {
    private final IssueService service;
    private final DateTimeFormatterFactory dates;
    private final SharedConfiguration configuration;

    ConcernInput(IssueService service, DateTimeFormatterFactory dates, SharedConfiguration configuration) {
        this.service = service;
        this.dates = dates;
        this.configuration = configuration;
    }

    IssueInputParameters concern(Pair pair, ConcernDraft draft, ApplicationUser author) {
        IssueInputParameters input = anyField();
        input.setProjectId(pair.projectId()).setIssueTypeId(configuration.issueType(MentoringIssueType.CONCERN)).setSummary(draft.summary())
                .setReporterId(author.getUsername());
        write(input, MentoringField.CONCERN_WHAT_HAPPENED, draft.happened());
        write(input, MentoringField.CONCERN_EFFECT, draft.effect());
        write(input, MentoringField.CONCERN_WHAT_I_TRIED, draft.tried());
        write(input, MentoringField.CONCERN_WHAT_WOULD_HELP, draft.help());
        choose(input, draft.audience());
        if (draft.revisitOn() != null) {
            write(input, MentoringField.REVISIT_ON, inJirasFormat(draft.revisitOn()));
        }
        return input;
    }

    IssueInputParameters audience(Audience audience) {
        IssueInputParameters input = onlyThese();
        choose(input, audience);
        return input;
    }

    IssueInputParameters steps(String steps, LocalDate revisitOn) {
        IssueInputParameters input = onlyThese();
        write(input, MentoringField.CONCERN_AGREED_STEPS, steps);
        write(input, MentoringField.REVISIT_ON, inJirasFormat(revisitOn));
        return input;
    }

    IssueInputParameters outcome(String outcome) {
        IssueInputParameters input = onlyThese();
        write(input, MentoringField.CONCERN_OUTCOME, outcome);
        return input;
    }

    /** For a transition: whatever its screen shows stays as it is. */
    IssueInputParameters nothing() {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        return input;
    }

    private IssueInputParameters onlyThese() {
        IssueInputParameters input = anyField();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        return input;
    }

    /** What the pages ask for is kept even where an administrator took its field off Jira's own screen. */
    private IssueInputParameters anyField() {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setSkipScreenCheck(true);
        return input;
    }

    private void write(IssueInputParameters input, MentoringField field, String text) {
        input.addCustomFieldValue(configuration.field(field), text);
    }

    private void choose(IssueInputParameters input, Audience audience) {
        write(input, MentoringField.CONCERN_AUDIENCE, String.valueOf(configuration.option(MentoringField.CONCERN_AUDIENCE, audience)));
    }

    private String inJirasFormat(LocalDate day) {
        return dates.formatter().forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER).format(Timestamp.valueOf(day.atStartOfDay()));
    }
}
