package org.mentoringpair.jira.pairing;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairIssue;
import org.mentoringpair.pairing.PairProject;
import org.mentoringpair.pairing.Visibility;

/** The fields of pair issues, written by the app itself: whoever is asking, without mail. */
final class PairFields implements PairIssue {
    private static final UpdateIssueRequest WITHOUT_MAIL = UpdateIssueRequest.builder()
            .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build();

    private final IssueManager issues;
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;
    private final UserManager users;

    PairFields(IssueManager issues, CustomFieldManager customFields, OptionsManager options, SharedConfiguration configuration,
               JiraAuthenticationContext authentication, UserManager users) {
        this.issues = issues;
        this.customFields = customFields;
        this.options = options;
        this.configuration = configuration;
        this.authentication = authentication;
        this.users = users;
    }

    void write(long issueId, String summary, Pair pair, long programmeOption) {
        MutableIssue issue = issues.getIssueObject(issueId);
        issue.setSummary(summary);
        issue.setSecurityLevelId(configuration.securityLevel(
                pair.visibility() == Visibility.PAIR_ONLY ? MentoringLevel.PAIR_ONLY : MentoringLevel.PAIR_AND_PROGRAMME_MANAGER));
        issue.setCustomFieldValue(field(MentoringField.MENTOR), users.getUserByKey(pair.mentorKey()));
        issue.setCustomFieldValue(field(MentoringField.MENTEE), users.getUserByKey(pair.menteeKey()));
        choose(issue, MentoringField.PROGRAMME, programmeOption);
        choose(issue, MentoringField.STAGE, configuration.option(MentoringField.STAGE, pair.stage()));
        issue.setCustomFieldValue(field(MentoringField.NEXT_CHECK_IN), day(pair.rhythm().after(pair.startedOn())));
        update(issue, pair);
    }

    @Override
    public void nowShows(Pair pair, LocalDate last, LocalDate next) {
        MutableIssue issue = issues.getIssueObject(pair.issueId());
        if (issue == null) {
            // somebody deleted the issue; what the pair recorded must not fail for that
            return;
        }
        choose(issue, MentoringField.STAGE, configuration.option(MentoringField.STAGE, pair.stage()));
        issue.setCustomFieldValue(field(MentoringField.LAST_CHECK_IN), day(last));
        issue.setCustomFieldValue(field(MentoringField.NEXT_CHECK_IN), day(next));
        update(issue, pair);
    }

    Optional<PairProject.OnIssue> read(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId)).map(issue ->
                new PairProject.OnIssue(issue.getKey(), day(issue, MentoringField.LAST_CHECK_IN), day(issue, MentoringField.NEXT_CHECK_IN)));
    }

    private LocalDate day(Issue issue, MentoringField field) {
        return issue.getCustomFieldValue(field(field)) instanceof Timestamp day ? day.toLocalDateTime().toLocalDate() : null;
    }

    private void update(MutableIssue issue, Pair pair) {
        ApplicationUser asking = authentication.getLoggedInUser();
        issues.updateIssue(asking == null ? users.getUserByKey(pair.menteeKey()) : asking, issue, WITHOUT_MAIL);
    }

    private void choose(MutableIssue issue, MentoringField mentoringField, long optionId) {
        CustomField field = field(mentoringField);
        Option chosen = options.getOptions(field.getRelevantConfig(issue)).stream()
                .filter(option -> option.getOptionId() == optionId).findFirst()
                .orElseThrow(() -> new IllegalStateException("The field " + field.getName() + " has lost its option " + optionId));
        issue.setCustomFieldValue(field, chosen);
    }

    private CustomField field(MentoringField field) {
        return customFields.getCustomFieldObject(configuration.field(field));
    }

    /** Jira's date fields hold the start of a day in the zone of the server. */
    private static Timestamp day(LocalDate day) {
        return day == null ? null : Timestamp.valueOf(day.atStartOfDay());
    }
}
