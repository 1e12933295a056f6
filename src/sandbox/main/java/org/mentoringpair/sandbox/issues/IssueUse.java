package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.workflows.Transition;
import org.springframework.stereotype.Component;

/** What a person may do with issues, judged first and done after. */
@Component
final class IssueUse implements IssueService {
    private static final String NOT_THERE = "Issue Does Not Exist";

    private final Issues issues;
    private final IssueCreation creation;
    private final Forms forms;
    private final Filling filling;
    private final PermissionManager permissions;
    private final Transitions transitions;
    private final TransitionTaking taking;
    private final IssueChanging changing;
    private final Judging judging;

    IssueUse(Issues issues, IssueCreation creation, Judging judging, Transitions transitions, TransitionTaking taking, IssueChanging changing) {
        this.issues = issues;
        this.creation = creation;
        this.forms = judging.forms();
        this.filling = judging.filling();
        this.permissions = judging.permissions();
        this.transitions = transitions;
        this.taking = taking;
        this.changing = changing;
        this.judging = judging;
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInput();
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return found(issues.browsable(String.valueOf(issueId), user));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return found(issues.browsable(String.valueOf(issueKey), user));
    }

    private static IssueResult found(Optional<StoredIssue> issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        if (issue.isEmpty()) {
            errors.addErrorMessage(NOT_THERE);
        }
        return new IssueResult(issue.orElse(null), errors);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters input) {
        return creation.validate(user, null, (IssueInput) input);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(ApplicationUser user, Long parentId, IssueInputParameters input) {
        Optional<StoredIssue> parent = issues.browsable(String.valueOf(parentId), user);
        if (parent.isEmpty()) {
            return new CreateValidationResult(null, found(parent).getErrorCollection());
        }
        if (parent.get().isSubTask()) {
            ErrorCollection errors = new SimpleErrorCollection();
            errors.addErrorMessage("Sub-tasks cannot have sub-tasks of their own.");
            return new CreateValidationResult(null, errors);
        }
        return creation.validate(user, parent.get(), (IssueInput) input);
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
        try {
            return new IssueResult(creation.create(user, validated), new SimpleErrorCollection());
        } catch (Refused refused) {
            return new IssueResult(null, refused.errors());
        }
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters input) {
        Optional<StoredIssue> issue = issues.browsable(String.valueOf(issueId), user);
        ErrorCollection errors = found(issue).getErrorCollection();
        if (issue.isPresent() && !permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue.get(), user)) {
            errors.addErrorMessage("You do not have permission to edit issues in this project.");
        }
        if (!errors.hasAnyErrors()) {
            judge(issue.get(), (IssueInput) input, forms.toEdit(issue.get(), user), errors);
        }
        return new UpdateValidationResult(issue.orElse(null), errors);
    }

    private void judge(StoredIssue issue, IssueInput input, Form form, ErrorCollection errors) {
        filling.fill(issue, input, form, errors);
        filling.require(issue, form, false, errors);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
        refuseInvalid(validated);
        StoredIssue issue = (StoredIssue) validated.getIssue();
        return new IssueResult(changing.change(issue.getId(), issue.changes(), user, EventType.ISSUE_UPDATED_ID), new SimpleErrorCollection());
    }

    @Override
    public TransitionValidationResult validateTransition(ApplicationUser user, Long issueId, int actionId, IssueInputParameters input) {
        Optional<StoredIssue> issue = issues.browsable(String.valueOf(issueId), user);
        ErrorCollection errors = found(issue).getErrorCollection();
        issue.ifPresent(found -> {
            Optional<Transition> transition = transitions.available(found, actionId, user);
            if (transition.isEmpty()) {
                errors.addErrorMessage(illegal(found, actionId));
            } else {
                Form form = forms.toMove(found, transition.get(), user);
                filling.fill(found, (IssueInput) input, form, errors);
                filling.requireOf(found, form, errors);
                ((IssueInput) input).comment().ifPresent(comment -> judging.comment(found, comment, user, errors));
            }
        });
        return new TransitionValidationResult(issue.orElse(null), errors, actionId);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
        refuseInvalid(validated);
        StoredIssue issue = (StoredIssue) validated.getIssue();
        Optional<Transition> transition = transitions.available(issue, validated.getActionId(), user);
        ErrorCollection errors = transition.map(offered -> taking.take(issue, offered, user)).orElseGet(SimpleErrorCollection::new);
        if (transition.isEmpty()) {
            errors.addErrorMessage(illegal(issue, validated.getActionId()));
        }
        return new IssueResult(issues.byId(issue.getId()).orElse(null), errors);
    }

    private static String illegal(Issue issue, int actionId) {
        return "It seems that you have tried to perform an illegal workflow operation. Action " + actionId + " is invalid for "
                + issue.getKey() + " in status " + issue.getStatus().getName() + ".";
    }

    private static void refuseInvalid(IssueResult validated) {
        if (!validated.isValid()) {
            throw new IllegalStateException("What was not found valid cannot be done: " + validated.getErrorCollection().getErrors());
        }
    }

    /** Who may set what, and whether it is right. */
    @Component
    record Judging(Forms forms, Filling filling, PermissionManager permissions, Commenting commenting) {
        void comment(StoredIssue issue, Draft comment, ApplicationUser user, ErrorCollection errors) {
            commenting.judge(issue, user, comment, errors);
            issue.say(comment);
        }
    }
}
