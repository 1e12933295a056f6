package org.mentoringpair.reflections.web;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.Refusal;
import org.mentoringpair.jira.JirasRefusal;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.MentoringLink;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.reflections.ReflectionDraft;
import org.mentoringpair.reflections.ReflectionIssues;
import org.mentoringpair.reflections.Step;
import org.mentoringpair.reflections.WrittenReflection;

/** Makes reflections and the actions that follow from them through Jira's issue service, as whoever is logged in. */
final class JiraReflectionIssues implements ReflectionIssues {
    private final IssueService service;
    private final IssueManager issues;
    private final IssueLinkManager links;
    private final SubTaskManager subTasks;
    private final JiraAuthenticationContext authentication;
    private final SharedConfiguration configuration;
    private final ReflectionFields fields;

    JiraReflectionIssues(IssueService service, IssueManager issues, IssueLinkManager links, SubTaskManager subTasks, JiraAuthenticationContext authentication,
                         SharedConfiguration configuration) {
        this.service = service;
        this.issues = issues;
        this.links = links;
        this.subTasks = subTasks;
        this.authentication = authentication;
        this.configuration = configuration;
        this.fields = new ReflectionFields(configuration);
    }

    @Override
    public List<Refusal> objections(Step milestone, String summary, ReflectionDraft draft) {
        linkType();
        ErrorCollection errors = service.validateCreate(asking(), reflection(milestone, summary, draft)).getErrorCollection();
        return Stream.concat(errors.getErrorMessages().stream(), errors.getErrors().values().stream()).distinct()
                .map(reason -> new Refusal(Refusal.Kind.INVALID, null, "mentoring.web.jira-refused", reason)).toList();
    }

    @Override
    public WrittenReflection make(Step milestone, String summary, ReflectionDraft draft) {
        Issue made = made(service.validateCreate(asking(), reflection(milestone, summary, draft)));
        tie(made.getId(), milestone.issueId());
        return new WrittenReflection(made.getId(), made.getKey(), made.getSummary());
    }

    @Override
    public void makeAction(Step next, String line) {
        IssueInputParameters action = input(next.projectId(), MentoringIssueType.ACTION, line);
        Issue made = made(service.validateSubTaskCreate(asking(), next.issueId(), action));
        try {
            subTasks.createSubTaskIssueLink(issues.getIssueObject(next.issueId()), made, asking());
        } catch (CreateException failure) {
            throw new IllegalStateException("Action " + made.getKey() + " was not put below " + next.key(), failure);
        }
    }

    @Override
    public String key(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        return issue == null ? String.valueOf(issueId) : issue.getKey();
    }

    private Issue made(CreateValidationResult validated) {
        JirasRefusal.unlessFree(validated.getErrorCollection());
        IssueService.IssueResult result = service.create(asking(), validated);
        JirasRefusal.unlessFree(result.getErrorCollection());
        return result.getIssue();
    }

    private void tie(long reflectionId, long milestoneId) {
        try {
            links.createIssueLink(reflectionId, milestoneId, linkType(), null, asking());
        } catch (CreateException failure) {
            throw new IllegalStateException("Reflection " + reflectionId + " was not linked to its milestone " + milestoneId, failure);
        }
    }

    private IssueInputParameters reflection(Step milestone, String summary, ReflectionDraft draft) {
        IssueInputParameters input = input(milestone.projectId(), MentoringIssueType.REFLECTION, summary);
        draft.texts().forEach((text, said) -> input.addCustomFieldValue(fields.of(text).orElseThrow(JiraReflectionIssues::notSetUp), said));
        return input;
    }

    private IssueInputParameters input(long projectId, MentoringIssueType type, String summary) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(projectId).setIssueTypeId(configuration.issueType(type)).setSummary(summary).setReporterId(asking().getUsername());
        // what the page asks for is kept even where an administrator took its field off Jira's own screen
        input.setSkipScreenCheck(true);
        return input;
    }

    private long linkType() {
        return configuration.linkType(MentoringLink.REFLECTS).orElseThrow(JiraReflectionIssues::notSetUp);
    }

    private static Refusal notSetUp() {
        return new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.setup.not-set-up");
    }

    private ApplicationUser asking() {
        return authentication.getLoggedInUser();
    }
}
