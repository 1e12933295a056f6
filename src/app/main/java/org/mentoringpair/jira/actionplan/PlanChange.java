package org.mentoringpair.jira.actionplan;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.actionplan.PlanIssues.Wanted;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.goals.GoalOwner;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;

/**
 * Changes a line of the plan as Jira's own forms would: everything is validated before anything is done, so that a
 * refusal leaves the issue as it was.
 */
final class PlanChange {
    private final IssueService service;
    private final SharedConfiguration configuration;
    private final DateTimeFormatterFactory dates;
    private final People people;

    PlanChange(IssueService service, SharedConfiguration configuration, DateTimeFormatterFactory dates, People people) {
        this.service = service;
        this.configuration = configuration;
        this.dates = dates;
        this.people = people;
    }

    void make(PlannedIssue issue, Wanted wanted, ApplicationUser asking) {
        List<Refusal> objections = new ArrayList<>();
        boolean edited = !wanted.owner().equals(issue.terms().owner()) || !Objects.equals(wanted.due(), issue.terms().due());
        IssueService.UpdateValidationResult update = edited ? service.validateUpdate(asking, issue.id(), input(issue, wanted)) : null;
        if (edited) {
            collect(update.getErrorCollection(), null, objections);
        }
        if (wanted.wayId() != null) {
            collect(move(issue, wanted, asking).getErrorCollection(), "status", objections);
        }
        refuseIfAny(objections);
        if (edited) {
            collect(service.update(asking, update).getErrorCollection(), null, objections);
            refuseIfAny(objections);
        }
        if (wanted.wayId() != null) {
            finish(issue, wanted, asking);
        }
    }

    /** Validated once more: what was found before the update still has the old owner and day. */
    private void finish(PlannedIssue issue, Wanted wanted, ApplicationUser asking) {
        List<Refusal> objections = new ArrayList<>();
        IssueService.TransitionValidationResult move = move(issue, wanted, asking);
        collect(move.getErrorCollection(), "status", objections);
        refuseIfAny(objections);
        collect(service.transition(asking, move).getErrorCollection(), "status", objections);
        refuseIfAny(objections);
    }

    private IssueService.TransitionValidationResult move(PlannedIssue issue, Wanted wanted, ApplicationUser asking) {
        return service.validateTransition(asking, issue.id(), wanted.wayId(), service.newIssueInputParameters());
    }

    private IssueInputParameters input(PlannedIssue issue, Wanted wanted) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setRetainExistingValuesWhenParameterNotProvided(true);
        // the plan asks for it even where an administrator took the field off Jira's own screen
        input.setSkipScreenCheck(true);
        if (!wanted.owner().equals(issue.terms().owner())) {
            own(input, issue, wanted.owner());
        }
        if (!Objects.equals(wanted.due(), issue.terms().due())) {
            input.setDueDate(wanted.due() == null ? "" : inJirasFormat(wanted.due()));
        }
        return input;
    }

    private void own(IssueInputParameters input, PlannedIssue issue, String owner) {
        if (issue.kind() == PlannedIssue.Kind.GOAL) {
            input.addCustomFieldValue(configuration.field(MentoringField.GOAL_OWNER),
                    String.valueOf(configuration.option(MentoringField.GOAL_OWNER, GoalOwner.valueOf(owner))));
        } else {
            input.setAssigneeId(people.withKey(owner).map(Person::username).orElse(""));
        }
    }

    private String inJirasFormat(LocalDate day) {
        return dates.formatter().forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER)
                .format(Timestamp.valueOf(day.atStartOfDay()));
    }

    /** @param everywhere the cell at which all of it is said, or null for the one whose field it is about */
    private static void collect(ErrorCollection errors, String everywhere, List<Refusal> objections) {
        errors.getErrors().forEach((field, reason) -> objections.add(said(everywhere == null ? cell(field) : everywhere, reason)));
        errors.getErrorMessages().forEach(reason -> objections.add(said(everywhere, reason)));
    }

    private static String cell(String field) {
        return field.equals(IssueFieldConstants.DUE_DATE) ? "due" : "owner";
    }

    private static Refusal said(String cell, String reason) {
        return new Refusal(Refusal.Kind.INVALID, cell, "mentoring.web.jira-refused", reason);
    }

    private static void refuseIfAny(List<Refusal> objections) {
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
    }
}
