package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

public class WorkflowPlanTest {
    private static final String RESOLUTION = "7777";
    private static final ItemKey GOAL_WORKFLOW = new ItemKey(ItemKind.WORKFLOW, "GOAL");

    private final WorkflowManager workflows = mock(WorkflowManager.class);
    private final WorkflowSchemeManager schemes = mock(WorkflowSchemeManager.class);
    private final WorkflowPlan plan = new WorkflowPlan(workflows, schemes, mock(JiraAuthenticationContext.class));
    private final KnownIds ids = new KnownIds(Map.of());
    private final Map<String, MentoringStatus> statuses = new LinkedHashMap<>();

    {
        for (MentoringStatus status : MentoringStatus.values()) {
            String id = String.valueOf(500 + status.ordinal());
            statuses.put(id, status);
            ids.remember(new ItemKey(ItemKind.STATUS, status.name()), id);
        }
        ids.remember(ItemKey.shared(ItemKind.RESOLUTION), RESOLUTION);
    }

    @Test
    public void every_step_stands_for_a_status_and_every_transition_leads_to_a_step() throws Exception {
        for (MentoringIssueType type : MentoringIssueType.values()) {
            Element workflow = created(type);
            List<String> steps = all(workflow, "step").stream().map(step -> step.getAttribute("id")).toList();

            assertThat(all(workflow, "step")).as(type.name()).isNotEmpty().allSatisfy(step -> assertThat(statuses).containsKey(meta(step, "jira.status.id")));
            assertThat(all(workflow, "unconditional-result")).extracting(result -> result.getAttribute("step")).isSubsetOf(steps);
            assertThat(all(workflow, "action")).extracting(action -> action.getAttribute("id")).doesNotHaveDuplicates();
            assertThat(workflow.getOwnerDocument().getDocumentElement().getTextContent()).doesNotContain("@");
        }
    }

    @Test
    public void what_is_finished_is_resolved_and_what_is_taken_up_again_is_not() throws Exception {
        for (MentoringIssueType type : MentoringIssueType.values()) {
            Element workflow = created(type);
            Map<String, MentoringStatus> steps = new LinkedHashMap<>();
            all(workflow, "step").forEach(step -> steps.put(step.getAttribute("id"), statuses.get(meta(step, "jira.status.id"))));
            for (Element step : all(workflow, "step")) {
                for (Element action : all(step, "action")) {
                    boolean before = over(steps.get(step.getAttribute("id")));
                    boolean after = over(steps.get(all(action, "unconditional-result").get(0).getAttribute("step")));
                    assertThat(resolution(action)).as(type + " " + action.getAttribute("name")).isEqualTo(before == after ? null : after ? RESOLUTION : "");
                }
            }
        }
    }

    @Test
    public void every_transition_is_named_in_the_bundle() throws Exception {
        for (MentoringIssueType type : MentoringIssueType.values()) {
            assertThat(all(created(type), "action")).allSatisfy(action ->
                    assertThat(SetUpTexts.all()).containsEntry(meta(action, "jira.i18n.title"), action.getAttribute("name")));
        }
    }

    @Test
    public void a_workflow_that_was_renamed_is_found_by_the_scheme_that_uses_it() {
        ids.remember(ItemKey.shared(ItemKind.WORKFLOW_SCHEME), "10000");
        ids.remember(ItemKey.of(MentoringIssueType.GOAL), "6");
        AssignableWorkflowScheme scheme = mock(AssignableWorkflowScheme.class);
        when(schemes.getWorkflowSchemeObj(10000L)).thenReturn(scheme);
        when(scheme.getMappings()).thenReturn(Map.of("6", "Rosa's goals"));
        when(workflows.workflowExists("Rosa's goals")).thenReturn(true);

        assertThat(item(GOAL_WORKFLOW).moved("Mentoring: Goal", ids)).contains("Rosa's goals");
    }

    private static boolean over(MentoringStatus status) {
        return status.category().equals("done");
    }

    private Element created(MentoringIssueType type) throws Exception {
        List<JiraWorkflow> given = new ArrayList<>();
        doAnswer(call -> given.add(call.getArgument(1))).when(workflows).createWorkflow(any(), any());
        item(new ItemKey(ItemKind.WORKFLOW, type.name())).create(new Label("Mentoring", "Kept for mentoring pairs."), ids);
        DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        return builder.parse(new InputSource(new StringReader(given.get(0).getDescriptor().asXML()))).getDocumentElement();
    }

    private PlannedItem item(ItemKey key) {
        return plan.items().stream().filter(item -> item.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<Element> all(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getElementsByTagName(tag);
        for (int index = 0; index < nodes.getLength(); index++) {
            found.add((Element) nodes.item(index));
        }
        return found;
    }

    private static String meta(Element parent, String name) {
        return all(parent, "meta").stream().filter(meta -> meta.getAttribute("name").equals(name)).map(Element::getTextContent).findFirst().orElse(null);
    }

    /** What the transition writes into the resolution; null if it leaves it alone. */
    private static String resolution(Element action) {
        return all(action, "function").stream().map(function -> all(function, "arg"))
                .filter(arguments -> arguments.stream().anyMatch(argument -> argument.getTextContent().equals("resolution")))
                .map(arguments -> arguments.stream().filter(argument -> argument.getAttribute("name").equals("field.value")).findFirst().orElseThrow().getTextContent())
                .findFirst().orElse(null);
    }
}
