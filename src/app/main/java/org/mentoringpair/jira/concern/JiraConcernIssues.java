package org.mentoringpair.jira.concern;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.concern.Audience;
import org.mentoringpair.concern.ConcernDraft;
import org.mentoringpair.concern.ConcernIssues;
import org.mentoringpair.concern.ConcernWords;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.pairing.Pair;

/** Makes and changes concerns through Jira's issue service, as whoever is logged in. */
final class JiraConcernIssues implements ConcernIssues {
    /** Ids of transitions in {@code setup/workflows/concern.xml}. */
    private static final int TALKED_ABOUT_IT = 11;
    private static final int SETTLED = 21;

    private final IssueService service;
    private final IssueManager issues;
    private final IssueWorkflowManager workflow;
    private final JiraAuthenticationContext authentication;
    private final ConcernInput input;
    private final ConcernFields fields;

    JiraConcernIssues(IssueService service, IssueManager issues, IssueWorkflowManager workflow, JiraAuthenticationContext authentication, ConcernInput input,
                      ConcernFields fields) {
        this.service = service;
        this.issues = issues;
        this.workflow = workflow;
        this.authentication = authentication;
        this.input = input;
        this.fields = fields;
    }

    @Override
    public List<Refusal> objections(Pair pair, ConcernDraft draft) {
        ErrorCollection errors = service.validateCreate(asking(), input.concern(pair, draft, asking())).getErrorCollection();
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).distinct()
                .map(reason -> new Refusal(Refusal.Kind.INVALID, null, "mentoring.web.jira-refused", reason)).toList();
    }

    @Override
    public long make(Pair pair, ConcernDraft draft) {
        CreateValidationResult validated = service.validateCreate(asking(), input.concern(pair, draft, asking()));
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueResult made = service.create(asking(), validated);
        JirasRefusal.unlessFree(made.getErrorCollection());
        return made.getIssue().getId();
    }

    @Override
    public void choose(long issueId, Audience audience) {
        change(issueId, input.audience(audience));
    }

    @Override
    public void agree(long issueId, String steps, LocalDate revisitOn) {
        change(issueId, input.steps(steps, revisitOn));
    }

    @Override
    public void settle(long issueId, String outcome) {
        if (!outcome.isEmpty()) {
            change(issueId, input.outcome(outcome));
        }
        // settled at once, where the two did not say in between that they talked about it
        if (!offered(issueId, SETTLED)) {
            move(issueId, TALKED_ABOUT_IT);
        }
        move(issueId, SETTLED);
    }

    private boolean offered(long issueId, int transition) {
        return workflow.getSortedAvailableActions(issues.getIssueObject(issueId), TransitionOptions.defaults(), asking()).stream()
                .anyMatch(action -> action.getId() == transition);
    }

    private void move(long issueId, int transition) {
        TransitionValidationResult validated = service.validateTransition(asking(), issueId, transition, input.nothing());
        JirasRefusal.unlessFree(validated.getErrorCollection());
        JirasRefusal.unlessFree(service.transition(asking(), validated).getErrorCollection());
    }

    private void change(long issueId, IssueInputParameters changed) {
        UpdateValidationResult validated = service.validateUpdate(asking(), issueId, changed);
        JirasRefusal.unlessFree(validated.getErrorCollection());
        JirasRefusal.unlessFree(service.update(asking(), validated).getErrorCollection());
    }

    @Override
    public Optional<ConcernWords> words(long issueId) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(issueId)).filter(fields::isConcern).map(issue -> new ConcernWords(issue.getKey(), issue.getSummary(),
                fields.text(issue, MentoringField.CONCERN_WHAT_HAPPENED), fields.text(issue, MentoringField.CONCERN_EFFECT),
                fields.text(issue, MentoringField.CONCERN_WHAT_I_TRIED), fields.text(issue, MentoringField.CONCERN_WHAT_WOULD_HELP),
                fields.text(issue, MentoringField.CONCERN_HEARD), fields.text(issue, MentoringField.CONCERN_AGREED_STEPS),
                fields.text(issue, MentoringField.CONCERN_OUTCOME)));
    }

    @Override
    public String key(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? String.valueOf(issueId) : issue.getKey();
    }

    private ApplicationUser asking() {
        return authentication.getLoggedInUser();
    }
}
