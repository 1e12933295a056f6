package org.mentoringpair.jira.milestones;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.mentoringpair.goals.MilestoneKind;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.jira.setup.Ticked;
import org.mentoringpair.milestones.Consent;
import org.mentoringpair.milestones.MarkedMilestone;

/** Reads what the fields of a milestone say. */
public final class MilestoneFields {
    /** Jira's key of the category of statuses that are done. */
    private static final String DONE = "done";

    private final CustomFieldManager customFields;
    private final SharedConfiguration configuration;

    public MilestoneFields(CustomFieldManager customFields, SharedConfiguration configuration) {
        this.customFields = customFields;
        this.configuration = configuration;
    }

    /** After an update fields may be missing until an administrator has repaired the set-up; until then nothing is marked. */
    boolean areThere() {
        return configuration.complete();
    }

    boolean isMilestone(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent();
    }

    /** What is blocked, and what has a certificate that ends, by JQL; fields are named by their ids. */
    String markedIn(long projectId) {
        return "project = " + projectId + " AND issuetype = " + configuration.issueType(MentoringIssueType.MILESTONE) + " AND (cf[" + number(MentoringField.BLOCKED)
                + "] IS NOT EMPTY OR cf[" + number(MentoringField.CERTIFICATE_EXPIRES) + "] IS NOT EMPTY) ORDER BY key ASC";
    }

    MarkedMilestone marked(Issue issue) {
        boolean done = DONE.equals(issue.getStatus().getStatusCategory().getKey());
        return new MarkedMilestone(issue.getId(), issue.getProjectId(), issue.getKey(), issue.getSummary(), kind(issue),
                done ? MarkedMilestone.Status.DONE : MarkedMilestone.Status.OPEN, isTicked(issue, MentoringField.MAJOR), isTicked(issue, MentoringField.BLOCKED),
                day(issue, MentoringField.CERTIFICATE_EXPIRES).orElse(null), lack(issue, done));
    }

    private MarkedMilestone.Lack lack(Issue issue, boolean done) {
        return switch (kind(issue)) {
            case EXPERIMENT -> done || isSaid(issue, MentoringField.HYPOTHESIS) ? null : MarkedMilestone.Lack.HYPOTHESIS;
            case INTRODUCTION -> !done ? consent(issue).filter(Consent.GIVEN::equals).isPresent() ? null : MarkedMilestone.Lack.CONSENT
                    : isSaid(issue, MentoringField.THANKS_SENT) ? null : MarkedMilestone.Lack.THANKS;
            default -> null;
        };
    }

    /** What nobody called anything else is a plain milestone. */
    MilestoneKind kind(Issue milestone) {
        return chosen(milestone, MentoringField.MILESTONE_KIND, MilestoneKind.values()).orElse(MilestoneKind.MILESTONE);
    }

    Optional<Consent> consent(Issue milestone) {
        return chosen(milestone, MentoringField.INTRODUCTION_CONSENT, Consent.values());
    }

    boolean isTicked(Issue milestone, MentoringField field) {
        return chosen(milestone, field, Ticked.values()).isPresent();
    }

    boolean isSaid(Issue milestone, MentoringField field) {
        Object value = milestone.getCustomFieldValue(field(field));
        return value != null && !value.toString().isBlank();
    }

    /** Jira keeps days as midnights of the server's time zone. */
    Optional<LocalDate> day(Issue milestone, MentoringField field) {
        return milestone.getCustomFieldValue(field(field)) instanceof Timestamp day ? Optional.of(day.toLocalDateTime().toLocalDate()) : Optional.empty();
    }

    CustomField field(MentoringField field) {
        return customFields.getCustomFieldObject(number(field));
    }

    long number(MentoringField field) {
        return configuration.field(field);
    }

    /** What Jira is sent to tick the field. */
    String tick(MentoringField field) {
        return String.valueOf(configuration.option(field, Ticked.YES));
    }

    private <T extends Enum<T>> Optional<T> chosen(Issue milestone, MentoringField field, T[] constants) {
        return milestone.getCustomFieldValue(field(field)) instanceof Option option
                ? Arrays.stream(constants).filter(constant -> option.getOptionId() == configuration.option(field, constant)).findFirst() : Optional.empty();
    }
}
