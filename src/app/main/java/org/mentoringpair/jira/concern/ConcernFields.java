package org.mentoringpair.jira.concern;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernFacts;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLevel;
import org.mentoringpair.jira.setup.MentoringStatus;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** The app's fields and the security level of a concern, set and read but not stored. */
public final class ConcernFields {
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final SharedConfiguration configuration;

    public ConcernFields(CustomFieldManager customFields, OptionsManager options, SharedConfiguration configuration) {
        this.customFields = customFields;
        this.options = options;
        this.configuration = configuration;
    }

    boolean isConcern(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.CONCERN::equals).isPresent();
    }

    /** What is chosen in the field; null for nothing, and for what the app does not know. */
    Audience chosen(Issue issue) {
        Option option = option(issue);
        return option == null ? null : Arrays.stream(Audience.values())
                .filter(audience -> option.getOptionId() == configuration.option(MentoringField.CONCERN_AUDIENCE, audience)).findFirst().orElse(null);
    }

    /** Whether something is chosen that is no audience: an option of an earlier version, or of an administrator's own. */
    boolean isUnknownChosen(Issue issue) {
        return option(issue) != null && chosen(issue) == null;
    }

    private Option option(Issue issue) {
        return value(issue, MentoringField.CONCERN_AUDIENCE) instanceof Option option ? option : null;
    }

    LocalDate revisitOn(Issue issue) {
        return value(issue, MentoringField.REVISIT_ON) instanceof Timestamp day ? day.toLocalDateTime().toLocalDate() : null;
    }

    void revisitOn(MutableIssue issue, LocalDate day) {
        issue.setCustomFieldValue(field(MentoringField.REVISIT_ON), Timestamp.valueOf(day.atStartOfDay()));
    }

    /** What stands in a text field; empty where nothing does. */
    String text(Issue issue, MentoringField field) {
        return Objects.toString(value(issue, field), "");
    }

    /** Field and level as the audience wants them. */
    void seal(MutableIssue issue, Audience audience) {
        CustomField field = field(MentoringField.CONCERN_AUDIENCE);
        long wanted = configuration.option(MentoringField.CONCERN_AUDIENCE, audience);
        options.getOptions(field.getRelevantConfig(issue)).stream().filter(option -> option.getOptionId() == wanted).findFirst()
                .ifPresent(option -> issue.setCustomFieldValue(field, option));
        issue.setSecurityLevelId(level(audience));
    }

    boolean isSealed(Issue issue, Audience audience) {
        return Objects.equals(issue.getSecurityLevelId(), level(audience)) && chosen(issue) == audience;
    }

    ConcernFacts facts(Issue issue) {
        Audience sealed = Arrays.stream(Audience.values()).filter(audience -> Objects.equals(issue.getSecurityLevelId(), level(audience))).findFirst().orElse(null);
        return new ConcernFacts(issue.getId(), Objects.toString(issue.getReporterId(), ""), sealed, chosen(issue), isUnknownChosen(issue), issue.getCreated().toInstant(),
                revisitOn(issue), issue.getStatusId().equals(configuration.status(MentoringStatus.SETTLED)));
    }

    private Long level(Audience audience) {
        return configuration.securityLevel(switch (audience) {
            case ONLY_ME -> MentoringLevel.AUTHOR_ONLY;
            case PAIR -> MentoringLevel.PAIR_ONLY;
            case PAIR_AND_PROGRAMME_MANAGER -> MentoringLevel.PAIR_AND_PROGRAMME_MANAGER;
        });
    }

    private Object value(Issue issue, MentoringField field) {
        return issue.getCustomFieldValue(field(field));
    }

    /** Jira's key of the field, such as customfield_10001. */
    String fieldKey(MentoringField field) {
        return field(field).getId();
    }

    private CustomField field(MentoringField field) {
        return customFields.getCustomFieldObject(configuration.field(field));
    }
}
