package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.workflows.Transition;

public class WorkflowsTest extends OnBothDatabases {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN" "http://nowhere.invalid/workflow_2_8.dtd">
            <workflow><initial-actions><action id="1" name="Create"><results><unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
            <common-actions><action id="9" name="Stay" view="fieldscreen"><meta name="jira.fieldscreen.id">3</meta><results><unconditional-result old-status="null" status="null" step="-1"/></results></action></common-actions>
            <steps><step id="1" name="Given"><meta name="jira.status.id">@given@</meta><actions><common-action id="9"/>
            <action id="11" name="Understood">@more@<results><unconditional-result old-status="null" status="null" step="2"><post-functions>
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction</arg></function>
            <function type="class"><arg name="class.name">com.atlassian.jira.workflow.function.event.FireIssueEventFunction</arg><arg name="eventTypeId">13</arg></function>
            </post-functions></unconditional-result></results></action></actions></step>
            <step id="2" name="Understood"><meta name="jira.status.id">@understood@</meta></step></steps></workflow>""";

    @Test
    public void an_issue_goes_through_the_default_workflow_and_its_resolution_follows() {
        MutableIssue issue = jira.create("Task", "Ask for feedback");

        move(issue, 31);
        assertThat(jira.again(issue).getStatus().getStatusCategory().getKey()).isEqualTo("done");
        assertThat(jira.again(issue).getResolutionId()).isEqualTo("10000");
        move(issue, 21);
        assertThat(jira.again(issue).getStatus().getStatusCategory().getKey()).isEqualTo("indeterminate");
        assertThat(jira.again(issue).getResolutionId()).isNull();
        assertThat(jira.eventTypes()).containsExactly(EventType.ISSUE_CREATED_ID, EventType.ISSUE_GENERICEVENT_ID, EventType.ISSUE_GENERICEVENT_ID);
        assertThat(jira.get(History.class).of(issue.getId()).get(0).changes())
                .contains(new Change("jira", "status", "10000", "To Do", "10002", "Done"), new Change("jira", "resolution", null, null, "10000", "Done"));
    }

    @Test
    public void a_type_follows_the_workflow_that_the_scheme_of_its_project_names() {
        WorkflowSchemeManager schemes = jira.get(WorkflowSchemeManager.class);
        create("Feedback " + make, xml("Given", ""));
        AssignableWorkflowScheme scheme = schemes.createScheme(schemes.assignableBuilder().setName("Feedback").setMapping(jira.type("Story").getId(), "Feedback " + make).build());
        schemes.addSchemeToProject(jira.project(), schemes.getSchemeObject(scheme.getId()));

        MutableIssue story = jira.create("Story", "Situation, behaviour, impact");
        ApplicationUser admin = jira.person("admin");
        assertThat(story.getStatus().getName()).isEqualTo("Given");
        assertThat(jira.get(Transitions.class).available((StoredIssue) story, admin)).extracting(Transition::name).containsExactly("Stay", "Understood");
        assertThat(jira.create("Task", "Something else").getStatus().getName()).isEqualTo("To Do");
        move(story, 11);
        assertThat(jira.again(story).getStatus().getName()).isEqualTo("Given and understood");
        assertThat(jira.get(IssueService.class).validateTransition(admin, story.getId(), 11, new IssueInput()).isValid()).isFalse();
        schemes.removeSchemesFromProject(jira.project());
    }

    @Test
    public void of_two_who_move_an_issue_at_once_one_is_told() {
        MutableIssue issue = jira.create("Task", "Both want it");
        IssueService service = jira.get(IssueService.class);
        TransitionValidationResult slow = service.validateTransition(jira.person("kenji"), issue.getId(), 21, new IssueInput());

        move(issue, 31);

        assertThat(service.transition(jira.person("kenji"), slow).getErrorCollection().getErrorMessages()).hasSize(1);
        assertThat(jira.again(issue).getStatus().getName()).isEqualTo("Done");
    }

    @Test
    public void what_of_a_workflow_is_not_played_is_refused_by_its_name() {
        String condition = "<restrict-to><conditions type=\"AND\"><condition type=\"class\"><arg name=\"class.name\">%s</arg>%s</condition></conditions></restrict-to>";
        String unknown = condition.formatted("com.acme.Moonphase", "");
        String known = condition.formatted("com.atlassian.jira.workflow.condition.PermissionCondition", "<arg name=\"permissionKey\">EDIT_ISSUES</arg>");

        assertThatThrownBy(() -> create("Moon " + make, xml("One", unknown))).isInstanceOf(NotPlayed.class).hasMessageContaining("com.acme.Moonphase");
        assertThatThrownBy(() -> create("Split " + make, xml("Two", "").replace("<steps>", "<splits/><steps>"))).isInstanceOf(NotPlayed.class).hasMessageContaining("<splits>");
        create("Permitted " + make, xml("Three", known));
        assertThat(jira.get(WorkflowManager.class).workflowExists("Permitted " + make)).isTrue();
    }

    @Test
    public void a_workflow_with_a_name_that_is_taken_or_a_status_that_is_not_there_is_refused() {
        String xml = xml("Here", "");
        create("Only once " + make, xml);

        assertThatThrownBy(() -> create("Only once " + make, xml)).isInstanceOf(WorkflowException.class).hasMessageContaining("already exists");
        assertThatThrownBy(() -> create("Nowhere " + make, XML.replace("@given@", "4711").replace("@understood@", "10002").replace("@more@", "")))
                .isInstanceOf(WorkflowException.class).hasMessageContaining("4711");
        assertThatThrownBy(() -> create("No XML " + make, "<workflow>")).isInstanceOf(WorkflowException.class);
    }

    @Test
    public void statuses_have_names_of_their_own_and_one_of_jiras_categories() {
        Status paused = status("Paused", "indeterminate");

        assertThat(jira.get(StatusManager.class).getStatus(paused.getId()).getStatusCategory().getId()).isEqualTo(4L);
        assertThatThrownBy(() -> status("Paused", "done")).isInstanceOf(IllegalStateException.class);
        assertThat(jira.get(StatusCategoryManager.class).getStatusCategoryByKey("nonsense")).isNull();
    }

    private String xml(String status, String more) {
        return XML.replace("@given@", status(status, "new").getId()).replace("@understood@", status(status + " and understood", "done").getId()).replace("@more@", more);
    }

    private Status status(String name, String category) {
        return jira.get(StatusManager.class).createStatus(name, null, "/images/icons/statuses/generic.png", jira.get(StatusCategoryManager.class).getStatusCategoryByKey(category));
    }

    private void create(String name, String xml) {
        WorkflowManager workflows = jira.get(WorkflowManager.class);
        workflows.createWorkflow(jira.person("admin"), new ConfigurableJiraWorkflow(name, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows));
    }

    private void move(MutableIssue issue, int action) {
        IssueService service = jira.get(IssueService.class);
        TransitionValidationResult judged = service.validateTransition(jira.person("admin"), issue.getId(), action, new IssueInput());
        assertThat(judged.getErrorCollection().getErrorMessages()).isEmpty();
        assertThat(service.transition(jira.person("admin"), judged).isValid()).isTrue();
    }
}
