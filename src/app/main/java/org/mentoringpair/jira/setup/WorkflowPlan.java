package org.mentoringpair.jira.setup;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The workflows, one for each type of issue, and the one workflow scheme of all mentoring projects. */
final class WorkflowPlan implements Plan {
    private final WorkflowManager workflows;
    private final WorkflowSchemeManager schemes;
    private final JiraAuthenticationContext authentication;

    WorkflowPlan(WorkflowManager workflows, WorkflowSchemeManager schemes, JiraAuthenticationContext authentication) {
        this.workflows = workflows;
        this.schemes = schemes;
        this.authentication = authentication;
    }

    @Override
    public List<PlannedItem> items() {
        List<PlannedItem> items = new ArrayList<>();
        Arrays.stream(MentoringIssueType.values()).map(Workflow::new).forEach(items::add);
        items.add(new Scheme());
        return items;
    }

    static ItemKey workflowOf(MentoringIssueType type) {
        return new ItemKey(ItemKind.WORKFLOW, type.name());
    }

    private final class Workflow implements PlannedItem {
        private final MentoringIssueType type;

        Workflow(MentoringIssueType type) {
            this.type = type;
        }

        @Override
        public ItemKey key() {
            return workflowOf(type);
        }

        @Override
        public Label label(Labels labels) {
            return new Label(labels.text("mentoring.setup.workflow", labels.of(ItemKey.of(type)).name()), labels.text("mentoring.setup.workflow.description"));
        }

        @Override
        public boolean nameTaken(String name) {
            return workflows.workflowExists(name);
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return workflows.workflowExists(jiraId);
        }

        /** A workflow's id is its name. When it is renamed, Jira keeps the scheme that uses it up to date. */
        @Override
        public Optional<String> moved(String jiraId, KnownIds ids) {
            return ids.find(ItemKey.shared(ItemKind.WORKFLOW_SCHEME)).map(id -> schemes.getWorkflowSchemeObj(Long.parseLong(id)))
                    .flatMap(scheme -> ids.find(ItemKey.of(type)).map(scheme.getMappings()::get)).filter(workflows::workflowExists);
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.ofNullable(workflows.getWorkflow(label.name()))
                    .filter(found -> label.description().equals(found.getDescription())).map(JiraWorkflow::getName);
        }

        @Override
        public String create(Label label, KnownIds ids) {
            ConfigurableJiraWorkflow workflow = new ConfigurableJiraWorkflow(label.name(), WorkflowUtil.convertXMLtoWorkflowDescriptor(xml(ids)), workflows);
            workflow.setDescription(label.description());
            workflows.createWorkflow(authentication.getLoggedInUser(), workflow);
            return label.name();
        }

        private String xml(KnownIds ids) {
            String xml = resource("/setup/workflows/" + Keys.of(type) + ".xml");
            for (MentoringStatus status : MentoringStatus.values()) {
                xml = xml.replace("@" + status + "@", ids.of(new ItemKey(ItemKind.STATUS, status.name())));
            }
            return xml.replace("@RESOLUTION@", ids.of(ItemKey.shared(ItemKind.RESOLUTION)));
        }

        private static String resource(String path) {
            try (InputStream stream = WorkflowPlan.class.getResourceAsStream(path)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private final class Scheme implements PlannedItem {
        @Override
        public ItemKey key() {
            return ItemKey.shared(ItemKind.WORKFLOW_SCHEME);
        }

        @Override
        public boolean nameTaken(String name) {
            return schemes.getWorkflowSchemeObj(name) != null;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return schemes.getWorkflowSchemeObj(Long.parseLong(jiraId)) != null;
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return Optional.ofNullable(schemes.getWorkflowSchemeObj(label.name()))
                    .filter(found -> label.description().equals(found.getDescription())).map(found -> found.getId().toString());
        }

        @Override
        public String create(Label label, KnownIds ids) {
            AssignableWorkflowScheme.Builder scheme = schemes.assignableBuilder().setName(label.name()).setDescription(label.description())
                    .setDefaultWorkflow(ids.of(workflowOf(MentoringIssueType.MILESTONE)));
            for (MentoringIssueType type : MentoringIssueType.values()) {
                scheme.setMapping(ids.of(ItemKey.of(type)), ids.of(workflowOf(type)));
            }
            return schemes.createScheme(scheme.build()).getId().toString();
        }
    }
}
