package org.mentoringpair.jira.goals;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.FreeText;
import org.mentoringpair.goals.GoalFrame;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringStatus;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Reads a goal out of its issue, stored or on its way through a transition. */
public final class GoalFields {
    private final CustomFieldManager fields;
    private final SharedConfiguration configuration;

    GoalFields(CustomFieldManager fields, SharedConfiguration configuration) {
        this.fields = fields;
        this.configuration = configuration;
    }

    public boolean isGoal(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.GOAL::equals).isPresent();
    }

    boolean isMilestone(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).filter(MentoringIssueType.MILESTONE::equals).isPresent();
    }

    /** By the category of its status, whatever that is called. */
    boolean isDone(Issue issue) {
        return issue.getStatus().getStatusCategory().getKey().equals("done");
    }

    public GoalSheet sheet(Issue issue) {
        return new GoalSheet(issue.getId(), issue.getProjectId(), issue.getKey(), state(issue), frame(issue), owner(issue), horizon(issue),
                issue.getSummary(), texts(issue), due(issue));
    }

    GoalState state(Issue issue) {
        return Arrays.stream(GoalState.values()).filter(state -> state != GoalState.ANOTHER)
                .filter(state -> configuration.status(MentoringStatus.valueOf(state.name())).equals(issue.getStatusId())).findFirst().orElse(GoalState.ANOTHER);
    }

    GoalFrame frame(Issue issue) {
        return chosen(issue, MentoringField.GOAL_FRAME, GoalFrame.values());
    }

    GoalOwner owner(Issue issue) {
        return chosen(issue, MentoringField.GOAL_OWNER, GoalOwner.values());
    }

    Horizon horizon(Issue issue) {
        return chosen(issue, MentoringField.HORIZON, Horizon.values());
    }

    static LocalDate due(Issue issue) {
        return issue.getDueDate() == null ? null : issue.getDueDate().toLocalDateTime().toLocalDate();
    }

    private Map<GoalText, String> texts(Issue issue) {
        Map<GoalText, String> texts = new EnumMap<>(GoalText.class);
        for (GoalText text : GoalText.values()) {
            value(issue, MentoringField.valueOf(text.name())).map(GoalFields::words).filter(words -> !words.isEmpty()).ifPresent(words -> texts.put(text, words));
        }
        return texts;
    }

    private static String words(Object value) {
        return value instanceof Double number ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : FreeText.tidy(value.toString());
    }

    private <E extends Enum<E>> E chosen(Issue issue, MentoringField field, E[] constants) {
        return value(issue, field).filter(Option.class::isInstance).map(Option.class::cast).flatMap(option -> Arrays.stream(constants)
                .filter(constant -> option.getOptionId() == configuration.option(field, constant)).findFirst()).orElse(null);
    }

    /** Empty where an administrator deleted the field, too. */
    private Optional<Object> value(Issue issue, MentoringField field) {
        CustomField custom = fields.getCustomFieldObject(configuration.field(field));
        return custom == null ? Optional.empty() : Optional.ofNullable(issue.getCustomFieldValue(custom));
    }
}
