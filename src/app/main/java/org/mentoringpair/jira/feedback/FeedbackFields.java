package org.mentoringpair.jira.feedback;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Arrays;
import java.util.Optional;
import org.mentoringpair.feedback.About;
import org.mentoringpair.feedback.Direction;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Whom feedback is for and what it is about, as it stands on the issue. After an update the fields are there only when somebody has repaired. */
public final class FeedbackFields {
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final SharedConfiguration configuration;

    public FeedbackFields(CustomFieldManager customFields, OptionsManager options, SharedConfiguration configuration) {
        this.customFields = customFields;
        this.options = options;
        this.configuration = configuration;
    }

    /** What was chosen; empty where nothing was. */
    public Optional<Direction> direction(Issue feedback) {
        return Arrays.stream(Direction.values()).filter(each -> isChosen(feedback, MentoringField.FEEDBACK_FOR, each)).findFirst();
    }

    /** What was typed as the key of a milestone; empty where nothing was. */
    Optional<String> milestoneKey(Issue feedback) {
        return field(MentoringField.FEEDBACK_ON).map(feedback::getCustomFieldValue).map(Object::toString).map(String::strip).filter(key -> !key.isEmpty());
    }

    /** Chooses what was left open; the issue is not stored yet. */
    void fillIn(MutableIssue feedback, Direction direction) {
        chooseUnlessChosen(feedback, MentoringField.FEEDBACK_FOR, direction);
        chooseUnlessChosen(feedback, MentoringField.FEEDBACK_ABOUT, About.WORK);
    }

    /** By which Jira knows the field; empty before it is set up. */
    Optional<String> id(MentoringField field) {
        return field(field).map(CustomField::getId);
    }

    private void chooseUnlessChosen(MutableIssue feedback, MentoringField field, Enum<?> constant) {
        field(field).filter(inJira -> feedback.getCustomFieldValue(inJira) == null).ifPresent(inJira -> {
            long wanted = configuration.option(field, constant);
            options.getOptions(inJira.getRelevantConfig(feedback)).stream().filter(option -> option.getOptionId() == wanted).findFirst()
                    .ifPresent(option -> feedback.setCustomFieldValue(inJira, option));
        });
    }

    private boolean isChosen(Issue feedback, MentoringField field, Enum<?> constant) {
        return field(field).map(feedback::getCustomFieldValue).filter(Option.class::isInstance)
                .filter(chosen -> ((Option) chosen).getOptionId() == configuration.option(field, constant)).isPresent();
    }

    private Optional<CustomField> field(MentoringField field) {
        return configuration.isThere(field) ? Optional.ofNullable(customFields.getCustomFieldObject(configuration.field(field))) : Optional.empty();
    }
}
