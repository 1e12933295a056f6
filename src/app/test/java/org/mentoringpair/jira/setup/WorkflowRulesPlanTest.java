package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.Test;
import org.mentoringpair.jira.goals.AgreementIsKept;
import org.mentoringpair.jira.goals.BothAgree;
import org.mentoringpair.jira.goals.GoalIsReady;
import org.mentoringpair.jira.goals.RenegotiatedByBoth;
import org.mockito.InOrder;

public class WorkflowRulesPlanTest {
    private static final String NAME = "Mentoring: Goal";

    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final PlannedItem goalRules = planned("GOAL");
    private final KnownIds ids = new KnownIds(Map.of());
    private final List<JiraWorkflow> updated = new ArrayList<>();

    {
        for (TransitionScreen screen : TransitionScreen.values()) {
            ids.remember(screen.key(), String.valueOf(700 + screen.ordinal()));
        }
        for (MentoringResolution resolution : MentoringResolution.values()) {
            ids.remember(resolution.key(), resolution == MentoringResolution.DONE ? "@RESOLUTION@" : resolution.name());
        }
        doAnswer(call -> updated.add(call.getArgument(1))).when(workflows).updateWorkflow(any(), any());
    }

    @Test
    public void a_workflow_of_an_earlier_version_that_projects_use_gets_the_rules_by_a_draft() throws IOException {
        inJira(goalWorkflow(), true);

        goalRules.complete(NAME, ids);

        InOrder order = inOrder(workflows);
        order.verify(workflows).createDraftWorkflow(any(), any());
        order.verify(workflows).updateWorkflow(any(), any(JiraDraftWorkflow.class));
        order.verify(workflows).overwriteActiveWorkflow(null, NAME);
        assertThat(occurrences("<validator type=\"class\"><arg name=\"class.name\">" + GoalIsReady.class.getName())).isEqualTo(3);
        assertThat(occurrences("<meta name=\"jira.fieldscreen.id\">700</meta>")).isEqualTo(3);
        assertThat(xml()).contains("<!DOCTYPE workflow PUBLIC");
    }

    @Test
    public void a_workflow_that_has_the_rules_of_an_earlier_version_gets_what_is_new_beside_them() throws IOException {
        List<WorkflowRules> earlier = WorkflowRules.of(MentoringIssueType.GOAL).stream().filter(rules -> !rules.validators().isEmpty())
                .map(rules -> new WorkflowRules(rules.action(), rules.screen(), List.of(), rules.validators().subList(0, 1), List.of())).toList();
        inJira(RuledWorkflow.of(goalWorkflow(), earlier, ids).orElseThrow().replaceFirst("(?s)(<action id=\"11\".*?)<validators>.*?</validators>", "$1"), true);

        planned("AGREED_BY_BOTH").complete(NAME, ids);

        assertThat(occurrences(GoalIsReady.class.getName())).as("what an administrator took away stays away").isEqualTo(2);
        assertThat(occurrences(BothAgree.class.getName())).isEqualTo(2);
        assertThat(occurrences(AgreementIsKept.class.getName())).isEqualTo(3);
        assertThat(occurrences(RenegotiatedByBoth.class.getName())).isEqualTo(2);
    }

    @Test
    public void a_workflow_that_nobody_uses_yet_is_changed_as_it_is() throws IOException {
        inJira(goalWorkflow(), false);

        goalRules.complete(NAME, ids);

        verify(workflows, never()).createDraftWorkflow(any(), any());
        assertThat(updated).singleElement().isInstanceOf(ConfigurableJiraWorkflow.class);
    }

    @Test
    public void what_is_in_place_is_left_alone() throws IOException {
        inJira(RuledWorkflow.of(goalWorkflow(), WorkflowRules.of(MentoringIssueType.GOAL), ids).orElseThrow(), true);

        goalRules.complete(NAME, ids);

        assertThat(updated).isEmpty();
    }

    @Test
    public void what_administrators_made_of_it_stays() throws IOException {
        String theirs = goalWorkflow().replace("name=\"Agree\"", "name=\"Shake hands\" view=\"fieldscreen\"")
                .replaceFirst("(?s)<action id=\"31\".*?</action>", "")
                .replaceFirst("(?s)(<action id=\"11\".*?)<results>", "$1<restrict-to><conditions type=\"OR\"><condition type=\"class\"/></conditions></restrict-to><results>");
        inJira(theirs, true);

        goalRules.complete(NAME, ids);

        assertThat(xml()).contains("Shake hands").doesNotContain("name=\"Start\"").doesNotContain("id=\"31\"");
        assertThat(occurrences("jira.fieldscreen.id")).isEqualTo(1);
        assertThat(xml()).containsPattern("(?s)</restrict-to>\\s*<validators>.*?</validators>\\s*<results>");
    }

    @Test
    public void every_rule_stands_on_a_transition_that_is_there() throws IOException {
        for (MentoringIssueType type : MentoringIssueType.values()) {
            String xml = type == MentoringIssueType.MILESTONE ? new ExperimentEnds(ids, "Keep it").in(workflow("milestone")).orElseThrow() : workflow(Keys.of(type));
            assertThat(WorkflowRules.of(type)).as(type.name()).allSatisfy(rules -> assertThat(xml).contains("<action id=\"" + rules.action() + "\""));
        }
    }

    @Test
    public void a_function_comes_before_the_issue_is_stored_and_is_found_by_its_module() throws IOException {
        String feedback = RuledWorkflow.of(workflow("feedback"), WorkflowRules.of(MentoringIssueType.FEEDBACK), ids).orElseThrow();

        assertThat(feedback).containsPattern("(?s)FeedbackFindsItsRecipient</arg><arg name=\"full.module.key\">org.mentoringpair.jirafeedback-finds-its-recipient</arg>"
                + "</function><function type=\"class\">\\s*<arg name=\"class.name\">com.atlassian.jira.workflow.function.issue.IssueCreateFunction");
        assertThat(feedback).containsPattern("(?s)<restrict-to><conditions type=\"AND\"><condition type=\"class\">.{0,200}ForTheRecipient");
    }

    @Test
    public void what_came_later_is_in_new_workflows_from_the_beginning() throws IOException {
        for (WorkflowRules.Later later : WorkflowRules.Later.values()) {
            String fresh = RuledWorkflow.of(workflow(Keys.of(later.type())), WorkflowRules.of(later.type()), ids).orElseThrow();

            assertThat(RuledWorkflow.of(fresh, later.rules(), ids)).as(later.name()).isEmpty();
        }
    }

    private PlannedItem planned(String name) {
        return new WorkflowRulesPlan(workflows, mock(JiraAuthenticationContext.class)).items().stream()
                .filter(item -> item.key().name().equals(name)).findFirst().orElseThrow();
    }

    private void inJira(String xml, boolean used) {
        JiraWorkflow workflow = new ConfigurableJiraWorkflow(NAME, WorkflowUtil.convertXMLtoWorkflowDescriptor(xml), workflows);
        when(workflows.getWorkflow(NAME)).thenReturn(workflow);
        when(workflows.isActive(workflow)).thenReturn(used);
    }

    private String xml() {
        return updated.get(0).getDescriptor().asXML();
    }

    private long occurrences(String text) {
        return Pattern.compile(Pattern.quote(text)).matcher(xml()).results().count();
    }

    private static String goalWorkflow() throws IOException {
        return workflow("goal");
    }

    private static String workflow(String name) throws IOException {
        try (InputStream xml = WorkflowRulesPlanTest.class.getResourceAsStream("/setup/workflows/" + name + ".xml")) {
            return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
