package org.mentoringpair.jira.actionplan;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.goals.Horizon;
import org.mentoringpair.goals.MilestoneState;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Reads a line of the plan out of an issue. */
final class PlanFields {
    private final CustomFieldManager fields;
    private final SharedConfiguration configuration;

    PlanFields(CustomFieldManager fields, SharedConfiguration configuration) {
        this.fields = fields;
        this.configuration = configuration;
    }

    /** Empty for an issue that is none of a plan's. */
    Optional<Kind> kind(Issue issue) {
        return configuration.known(issue.getIssueTypeId()).flatMap(PlanFields::kind);
    }

    private static Optional<Kind> kind(MentoringIssueType type) {
        return switch (type) {
            case GOAL -> Optional.of(Kind.GOAL);
            case MILESTONE -> Optional.of(Kind.MILESTONE);
            case ACTION -> Optional.of(Kind.ACTION);
            default -> Optional.empty();
        };
    }

    PlannedIssue line(Issue issue, Kind kind, long parentId) {
        boolean goal = kind == Kind.GOAL;
        String owner = goal ? chosen(issue, MentoringField.GOAL_OWNER, GoalOwner.values()).map(GoalOwner::name).orElse("")
                : Optional.ofNullable(issue.getAssigneeId()).orElse("");
        PlannedIssue.Status status = new PlannedIssue.Status(issue.getStatusId(), issue.getStatus().getName(), state(issue));
        return new PlannedIssue(issue.getId(), issue.getKey(), kind, parentId, issue.getSummary(), new PlannedIssue.Terms(owner, due(issue), status),
                goal ? chosen(issue, MentoringField.HORIZON, Horizon.values()).orElse(null) : null);
    }

    private <E extends Enum<E>> Optional<E> chosen(Issue issue, MentoringField field, E[] constants) {
        CustomField custom = fields.getCustomFieldObject(configuration.field(field));
        return custom != null && issue.getCustomFieldValue(custom) instanceof Option option
                ? Arrays.stream(constants).filter(constant -> option.getOptionId() == configuration.option(field, constant)).findFirst()
                : Optional.empty();
    }

    /** The keys of Jira's categories; besides these there is only "undefined". */
    MilestoneState state(Issue issue) {
        return switch (issue.getStatus().getStatusCategory().getKey()) {
            case "done" -> MilestoneState.DONE;
            case "indeterminate" -> MilestoneState.IN_PROGRESS;
            default -> MilestoneState.TO_DO;
        };
    }

    private static LocalDate due(Issue issue) {
        return issue.getDueDate() == null ? null : issue.getDueDate().toLocalDateTime().toLocalDate();
    }
}
