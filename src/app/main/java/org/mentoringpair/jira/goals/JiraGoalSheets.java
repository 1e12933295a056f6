package org.mentoringpair.jira.goals;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalSheets;
import org.mentoringpair.goals.GoalTerms;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.goals.TermChange;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Single goals through Jira's issue service, as whoever is logged in. */
final class JiraGoalSheets implements GoalSheets {
    /** Number of the transition in the workflow the app ships. */
    private static final int AGREE = 11;

    private final IssueService service;
    private final GoalFields fields;
    private final GoalInput input;
    private final SharedConfiguration configuration;
    private final JiraAuthenticationContext authentication;

    JiraGoalSheets(IssueService service, GoalFields fields, GoalInput input, SharedConfiguration configuration, JiraAuthenticationContext authentication) {
        this.service = service;
        this.fields = fields;
        this.input = input;
        this.configuration = configuration;
        this.authentication = authentication;
    }

    @Override
    public Optional<GoalSheet> withId(long issueId) {
        return Optional.ofNullable(service.getIssue(authentication.getLoggedInUser(), issueId).getIssue()).filter(fields::isGoal).map(fields::sheet);
    }

    @Override
    public void write(GoalSheet goal, Map<GoalText, String> texts) {
        IssueInputParameters changed = edit();
        texts.forEach((text, words) -> say(changed, text, words));
        update(goal, changed);
    }

    @Override
    public void write(GoalSheet goal, GoalTerms terms) {
        IssueInputParameters changed = edit();
        for (TermChange change : goal.terms().changesTo(terms)) {
            switch (change.term()) {
                case SUMMARY -> changed.setSummary(change.after());
                case DUE -> changed.setDueDate(change.after().isEmpty() ? "" : input.inJirasFormat(LocalDate.parse(change.after())));
                default -> say(changed, GoalText.valueOf(change.term().name()), change.after());
            }
        }
        update(goal, changed);
    }

    @Override
    public void agree(GoalSheet draft) {
        IssueService.TransitionValidationResult validated = service.validateTransition(authentication.getLoggedInUser(), draft.issueId(), AGREE,
                service.newIssueInputParameters());
        refuseIfAny(validated.getErrorCollection());
        refuseIfAny(service.transition(authentication.getLoggedInUser(), validated).getErrorCollection());
    }

    private IssueInputParameters edit() {
        IssueInputParameters changed = service.newIssueInputParameters();
        changed.setRetainExistingValuesWhenParameterNotProvided(true);
        // what the page asks for is kept even where an administrator took its field off Jira's own screen
        changed.setSkipScreenCheck(true);
        return changed;
    }

    private void say(IssueInputParameters changed, GoalText text, String words) {
        changed.addCustomFieldValue(configuration.field(MentoringField.valueOf(text.name())), words);
    }

    private void update(GoalSheet goal, IssueInputParameters changed) {
        IssueService.UpdateValidationResult validated = service.validateUpdate(authentication.getLoggedInUser(), goal.issueId(), changed);
        refuseIfAny(validated.getErrorCollection());
        refuseIfAny(service.update(authentication.getLoggedInUser(), validated).getErrorCollection());
    }

    private void refuseIfAny(ErrorCollection errors) {
        List<Refusal> objections = new ArrayList<>();
        errors.getErrors().forEach((field, reason) -> objections.add(said(inputOf(field), reason)));
        errors.getErrorMessages().forEach(reason -> objections.add(said(null, reason)));
        if (!objections.isEmpty()) {
            throw new Refusals(objections);
        }
    }

    private String inputOf(String field) {
        return switch (field) {
            case IssueFieldConstants.SUMMARY -> "summary";
            case IssueFieldConstants.DUE_DATE -> "due";
            default -> Arrays.stream(GoalText.values()).filter(text -> field.equals("customfield_" + configuration.field(MentoringField.valueOf(text.name()))))
                    .map(GoalDraft::field).findFirst().orElse(null);
        };
    }

    private static Refusal said(String field, String reason) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.web.jira-refused", reason);
    }
}
