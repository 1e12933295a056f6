package org.mentoringpair.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Screens, conditions, validators and post functions on the transitions of the workflows. They are put in once the
 * screens are there, into workflows that are new as into those that an earlier version of the app made.
 */
final class WorkflowRulesPlan implements Plan {
    private final WorkflowManager workflows;
    private final WorkflowChanges changes;

    WorkflowRulesPlan(WorkflowManager workflows, JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.changes = new WorkflowChanges(workflows, authentication);
    }

    @Override
    public List<PlannedItem> items() {
        Stream<PlannedItem> first = Arrays.stream(MentoringIssueType.values()).filter(type -> !WorkflowRules.of(type).isEmpty())
                .map(type -> new Planned(type.name(), type, WorkflowRules.of(type)));
        Stream<PlannedItem> later = Arrays.stream(WorkflowRules.Later.values()).map(added -> new Planned(added.name(), added.type(), added.rules()));
        return Stream.concat(first, later).toList();
    }

    private final class Planned implements PlannedItem {
        private final String name;
        private final MentoringIssueType type;
        private final List<WorkflowRules> rules;

        Planned(String name, MentoringIssueType type, List<WorkflowRules> rules) {
            this.name = name;
            this.type = type;
            this.rules = rules;
        }

        @Override
        public ItemKey key() {
            return new ItemKey(ItemKind.WORKFLOW_RULES, name);
        }

        @Override
        public Label label(Labels labels) {
            return !name.equals(type.name()) ? labels.of(key()) : new Label(labels.text("mentoring.setup.workflow", labels.of(ItemKey.of(type)).name()), labels.text("mentoring.setup.workflow-rules.description"));
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        /** Administrators may take a rule out again; what counts is that its workflow is still there. */
        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return workflows.workflowExists(jiraId);
        }

        /** They go under the name of their workflow. */
        @Override
        public Optional<String> moved(String jiraId, KnownIds ids) {
            return ids.find(WorkflowPlan.workflowOf(type)).filter(workflows::workflowExists);
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.empty();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            return ids.of(WorkflowPlan.workflowOf(type));
        }

        @Override
        public void complete(String workflowName, KnownIds ids) {
            JiraWorkflow workflow = workflows.getWorkflow(workflowName);
            RuledWorkflow.of(WorkflowUtil.convertDescriptorToXML(workflow.getDescriptor()), rules, ids)
                    .ifPresent(xml -> changes.change(workflow, xml));
        }

        @Override
        public List<ItemKey> needs() {
            return List.of(WorkflowPlan.workflowOf(type));
        }
    }
}
