package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.workflows.Transition;

/** Conditions, validators and post functions of an app, in the transaction of the transition they stand on. */
public class TransitionRulesTest extends OnBothDatabases {
    private static final String STORE = function("<arg name=\"class.name\">com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction</arg>");
    private static final String XML = """
            <workflow><initial-actions><action id="1" name="Create"><results><unconditional-result old-status="null" status="open" step="1"><post-functions>%s
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.IssueCreateFunction</arg></function></post-functions>
            </unconditional-result></results></action></initial-actions>
            <steps><step id="1" name="To Do"><meta name="jira.status.id">10000</meta><actions>
            <action id="11" name="Only Kenji"><restrict-to><conditions type="AND"><condition type="class">%s</condition></conditions></restrict-to>%s</action>
            <action id="21" name="Described"><validators><validator type="class">%s</validator></validators>%s</action>
            <action id="31" name="Signed">%s</action>
            <action id="41" name="Failing">%s</action></actions></step>
            <step id="2" name="Done"><meta name="jira.status.id">10002</meta></step></steps></workflow>""".formatted(
                    function(AppOfRules.named(AppOfRules.Signs.class)), AppOfRules.named(AppOfRules.ForKenji.class), toDone(""),
                    AppOfRules.named(AppOfRules.Described.class), toDone(""), toDone(function(AppOfRules.named(AppOfRules.Signs.class)) + STORE),
                    toDone(STORE + function(AppOfRules.named(AppOfRules.Fails.class))));
    private static int made;
    private AppOfRules app;
    private String name;
    private MutableIssue issue;

    @Before
    public void given_a_story_in_a_workflow_with_rules() {
        app = (AppOfRules) jira.context.getBean("appOfRules");
        app.switched(true);
        name = "Ruled " + made++;
        create(name, XML);
        WorkflowSchemeManager schemes = jira.get(WorkflowSchemeManager.class);
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName(name).setMapping(jira.type("Story").getId(), name).build());
        schemes.addSchemeToProject(jira.project(), schemes.getSchemeObject(scheme.getId()));
        issue = jira.create("Story", "A story");
    }

    @After
    public void leave_the_project_as_it_was() {
        jira.get(WorkflowSchemeManager.class).removeSchemesFromProject(jira.project());
    }

    @Test
    public void a_post_function_before_the_creation_says_what_the_new_issue_is() {
        assertThat(issue.getSummary()).isEqualTo("A story, new by admin");
    }

    @Test
    public void a_condition_decides_who_is_offered_a_transition() {
        assertThat(offeredTo("kenji")).contains("Only Kenji", "Signed");
        assertThat(offeredTo("admin")).contains("Signed").doesNotContain("Only Kenji");
    }

    @Test
    public void a_validator_that_objects_is_heard_and_leaves_everything_as_it_was() {
        IssueResult result = moved(21, new IssueInput().say(Draft.forEverybody("I am in a hurry")));

        assertThat(result.getErrorCollection().getErrors()).containsEntry("description", "Describe it first.");
        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("Nobody knows what this is.");
        assertThat(jira.again(issue).getStatusId()).isEqualTo("10000");
        assertThat(jira.get(Comments.class).on(issue, jira.person("admin"))).isEmpty();
    }

    @Test
    public void what_a_post_function_sets_stands_in_the_same_entry_of_the_history_as_the_status() {
        assertThat(moved(31, new IssueInput().say(Draft.forEverybody("Done and signed"))).isValid()).isTrue();

        assertThat(jira.again(issue).getSummary()).isEqualTo("A story, new by admin, Done by admin");
        assertThat(jira.get(History.class).of(issue.getId())).hasSize(1);
        assertThat(jira.get(History.class).of(issue.getId()).get(0).changes()).extracting(change -> change.field()).containsExactlyInAnyOrder("status", "summary");
        assertThat(jira.get(Comments.class).on(issue, jira.person("admin"))).hasSize(1);
    }

    @Test
    public void a_post_function_that_fails_takes_the_whole_transition_back() {
        IssueResult result = moved(41, new IssueInput().say(Draft.forEverybody("Never to be read")));

        assertThat(result.getErrorCollection().getErrorMessages()).containsExactly("The ink is dry.");
        assertThat(jira.again(issue).getStatusId()).isEqualTo("10000");
        assertThat(jira.get(History.class).of(issue.getId())).isEmpty();
        assertThat(jira.get(Comments.class).on(issue, jira.person("admin"))).isEmpty();
    }

    @Test
    public void without_the_app_no_rule_is_passed_over() {
        app.switched(false);

        assertThat(offeredTo("kenji")).doesNotContain("Only Kenji");
        assertThat(moved(31, new IssueInput()).getErrorCollection().getErrorMessages()).singleElement().asString().contains(AppOfRules.Signs.class.getName());
        assertThat(jira.again(issue).getStatusId()).isEqualTo("10000");
    }

    @Test
    public void a_workflow_in_use_is_changed_by_a_draft_that_keeps_its_statuses() {
        WorkflowManager workflows = jira.get(WorkflowManager.class);
        JiraWorkflow live = workflows.getWorkflow(name);
        ApplicationUser admin = jira.person("admin");
        WorkflowDescriptor renamed = WorkflowUtil.convertXMLtoWorkflowDescriptor(XML.replace("\"Signed\"", "\"Sealed\""));

        assertThatThrownBy(() -> workflows.updateWorkflow(admin, live)).isInstanceOf(WorkflowException.class);
        workflows.createDraftWorkflow(admin, live.getName());
        assertThatThrownBy(() -> workflows.createDraftWorkflow(admin, live.getName())).isInstanceOf(IllegalStateException.class);
        workflows.updateWorkflow(admin, new Changed(live.getName(), workflows, WorkflowUtil.convertXMLtoWorkflowDescriptor(XML.replace("10002", "10001"))));
        assertThatThrownBy(() -> workflows.overwriteActiveWorkflow(admin, live.getName())).isInstanceOf(WorkflowException.class);
        workflows.updateWorkflow(admin, new Changed(live.getName(), workflows, renamed));
        assertThat(offeredTo("admin")).doesNotContain("Sealed");
        workflows.overwriteActiveWorkflow(admin, live.getName());

        assertThat(offeredTo("admin")).contains("Sealed").doesNotContain("Signed");
    }

    private Iterable<String> offeredTo(String person) {
        return jira.get(Transitions.class).available((StoredIssue) jira.again(issue), jira.person(person)).stream().map(Transition::name).toList();
    }

    private IssueResult moved(int action, IssueInput input) {
        IssueService service = jira.get(IssueService.class);
        TransitionValidationResult judged = service.validateTransition(jira.person("admin"), issue.getId(), action, input);
        assertThat(judged.isValid()).isTrue();
        return service.transition(jira.person("admin"), judged);
    }

    private void create(String workflow, String xml) {
        WorkflowManager workflows = jira.get(WorkflowManager.class);
        workflows.createWorkflow(jira.person("admin"), new ConfigurableJiraWorkflow(workflow, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows));
    }

    private static String toDone(String functions) {
        return "<results><unconditional-result old-status=\"null\" status=\"null\" step=\"2\"><post-functions>" + functions + "</post-functions></unconditional-result></results>";
    }

    private static String function(String arguments) {
        return "<function type=\"class\">" + arguments + "</function>";
    }

    private static final class Changed extends JiraDraftWorkflow {
        Changed(String name, WorkflowManager workflows, WorkflowDescriptor descriptor) {
            super(name, workflows, descriptor);
        }
    }
}
