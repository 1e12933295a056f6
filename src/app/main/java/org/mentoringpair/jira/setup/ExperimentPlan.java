package org.mentoringpair.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.List;
import java.util.Optional;

/**
 * How experiments end in the workflow of milestones. It is put in once, into a workflow that is new as into one that an
 * earlier version made; what administrators take out again stays out.
 */
final class ExperimentPlan implements Plan, PlannedItem {
    private static final ItemKey MILESTONES = WorkflowPlan.workflowOf(MentoringIssueType.MILESTONE);

    private final WorkflowManager workflows;
    private final WorkflowChanges changes;
    private final Labels labels;

    ExperimentPlan(WorkflowManager workflows, JiraAuthenticationContext authentication, Labels labels) {
        this.workflows = workflows;
        this.changes = new WorkflowChanges(workflows, authentication);
        this.labels = labels;
    }

    @Override
    public List<PlannedItem> items() {
        return List.of(this);
    }

    @Override
    public ItemKey key() {
        return new ItemKey(ItemKind.WORKFLOW_RULES, "EXPERIMENT");
    }

    @Override
    public Label label(Labels texts) {
        return texts.of(key());
    }

    @Override
    public boolean nameTaken(String name) {
        return false;
    }

    @Override
    public boolean exists(String jiraId, KnownIds ids) {
        return workflows.workflowExists(jiraId);
    }

    /** It goes under the name of its workflow. */
    @Override
    public Optional<String> moved(String jiraId, KnownIds ids) {
        return ids.find(MILESTONES).filter(workflows::workflowExists);
    }

    @Override
    public Optional<String> alike(Label label, KnownIds ids) {
        return Optional.empty();
    }

    @Override
    public String create(Label label, KnownIds ids) {
        return ids.of(MILESTONES);
    }

    @Override
    public void complete(String workflowName, KnownIds ids) {
        JiraWorkflow workflow = workflows.getWorkflow(workflowName);
        new ExperimentEnds(ids, labels.text("mentoring.setup.transition.keep")).in(WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()))
                .ifPresent(xml -> changes.change(workflow, xml));
    }

    @Override
    public List<ItemKey> needs() {
        return List.of(MILESTONES);
    }
}
