package org.mentoringpair.jira.pairing;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.pairing.KeptDates;

/** The app's fields on a pair's issue, set and read but not stored. */
final class FieldsOfPair {
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final SharedConfiguration configuration;

    FieldsOfPair(CustomFieldManager customFields, OptionsManager options, SharedConfiguration configuration) {
        this.customFields = customFields;
        this.options = options;
        this.configuration = configuration;
    }

    /** Stage, Last check-in and Next check-in. */
    void show(MutableIssue issue, KeptDates kept) {
        choose(issue, MentoringField.STAGE, configuration.option(MentoringField.STAGE, kept.pair().stage()));
        set(issue, MentoringField.LAST_CHECK_IN, kept.last());
        set(issue, MentoringField.NEXT_CHECK_IN, kept.next());
    }

    /** Health, as programme managers were told it. */
    void show(MutableIssue issue, HealthState told) {
        choose(issue, MentoringField.HEALTH, configuration.option(MentoringField.HEALTH, told));
    }

    void set(MutableIssue issue, MentoringField field, Object value) {
        issue.setCustomFieldValue(field(field), value instanceof LocalDate day ? Timestamp.valueOf(day.atStartOfDay()) : value);
    }

    void choose(MutableIssue issue, MentoringField mentoringField, long optionId) {
        CustomField field = field(mentoringField);
        Option chosen = options.getOptions(field.getRelevantConfig(issue)).stream()
                .filter(option -> option.getOptionId() == optionId).findFirst()
                .orElseThrow(() -> new IllegalStateException("The field " + field.getName() + " has lost its option " + optionId));
        issue.setCustomFieldValue(field, chosen);
    }

    /** What people read of the option that was chosen; empty where none was. */
    String chosen(Issue issue, MentoringField field) {
        return issue.getCustomFieldValue(field(field)) instanceof Option option ? option.getValue() : "";
    }

    /** Jira's date fields hold the start of a day in the zone of the server. */
    LocalDate day(Issue issue, MentoringField field) {
        return issue.getCustomFieldValue(field(field)) instanceof Timestamp day ? day.toLocalDateTime().toLocalDate() : null;
    }

    private CustomField field(MentoringField field) {
        return customFields.getCustomFieldObject(configuration.field(field));
    }
}
