package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The workflows of this Jira, by name; a name is given once. */
@Component
public final class Workflows implements WorkflowManager {
    static final String KIND = "workflow";
    private final Database database;
    private final RulesOfApps rules;
    private final Drafts drafts;

    /** @param seeds only so that the seed data stand before anybody asks */
    Workflows(Database database, RulesOfApps rules, Drafts drafts, SeedWorkflows seeds) {
        this.database = database;
        this.rules = rules;
        this.drafts = drafts;
    }

    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        String xml = workflow.getDescriptor().asXML();
        refuseUnknown(WorkflowXml.read(workflow.getName(), xml));
        try {
            database.inTransaction(() -> {
                database.sql("INSERT INTO workflow (workflow_name, description, descriptor) VALUES (?, ?, ?)")
                        .params(workflow.getName(), workflow.getDescription(), xml).update();
            });
        } catch (DuplicateKeyException taken) {
            throw new WorkflowException("Workflow with name '" + workflow.getName() + "' already exists.", taken);
        }
    }

    private void refuseUnknown(Workflow workflow) {
        rules.refuseUnknown(workflow);
        for (String status : workflow.bySource().keySet()) {
            if (database.sql("SELECT COUNT(*) FROM issue_status WHERE id = ?").param(Long.valueOf(status)).query(Long.class).single() == 0) {
                throw new WorkflowException("Workflow '" + workflow.name() + "' has a step linked to status " + status + ", which does not exist.");
            }
        }
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return database.sql("SELECT * FROM workflow WHERE workflow_name = ?").param(name).query((row, number) -> {
            ConfigurableJiraWorkflow workflow = new ConfigurableJiraWorkflow(name, WorkflowUtil.convertXMLtoWorkflowDescriptor(row.getString("descriptor")), this);
            workflow.setDescription(row.getString("description"));
            return (JiraWorkflow) workflow;
        }).optional().orElse(null);
    }

    @Override
    public boolean workflowExists(String name) {
        return database.sql("SELECT COUNT(*) FROM workflow WHERE workflow_name = ?").param(name).query(Long.class).single() > 0;
    }

    @Override
    public boolean isActive(JiraWorkflow workflow) {
        return database.sql("""
                SELECT COUNT(*) FROM workflow_scheme_entry e WHERE e.workflow_name = ? AND EXISTS (SELECT 1 FROM project p
                LEFT JOIN project_scheme s ON s.project_id = p.id AND s.kind = ? WHERE COALESCE(s.scheme_id, ?) = e.scheme_id)""")
                .params(workflow.getName(), KIND, SeedWorkflows.DEFAULT_SCHEME).query(Long.class).single() > 0;
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser user, String parentWorkflowName) {
        JiraWorkflow parent = getWorkflow(parentWorkflowName);
        if (parent == null || !isActive(parent)) {
            throw new IllegalStateException("A draft workflow cannot be created for '" + parentWorkflowName + "', which is not an active workflow.");
        }
        return drafts.create(parentWorkflowName, parent.getDescriptor().asXML(), this);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        String xml = workflow.getDescriptor().asXML();
        refuseUnknown(WorkflowXml.read(workflow.getName(), xml));
        if (workflow instanceof JiraDraftWorkflow) {
            drafts.change(workflow.getName(), xml);
        } else if (isActive(workflow)) {
            throw new WorkflowException("Cannot save this workflow. It is not editable.");
        } else {
            database.sql("UPDATE workflow SET descriptor = ? WHERE workflow_name = ?").params(xml, workflow.getName()).update();
        }
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String workflowName) {
        drafts.publish(workflowName, WorkflowXml.read(workflowName, getWorkflow(workflowName).getDescriptor().asXML()).bySource().keySet());
    }

    /** The workflow that issues of this type follow in this project. */
    public Workflow followedBy(long project, String issueType) {
        return database.sql("""
                SELECT w.workflow_name, w.descriptor FROM workflow w JOIN workflow_scheme_entry e ON e.workflow_name = w.workflow_name
                WHERE e.scheme_id = COALESCE((SELECT p.scheme_id FROM project_scheme p WHERE p.project_id = ? AND p.kind = ?), ?)
                  AND e.issue_type_id IN (0, ?)
                ORDER BY e.issue_type_id DESC FETCH FIRST 1 ROWS ONLY""")
                .params(project, KIND, SeedWorkflows.DEFAULT_SCHEME, Long.parseLong(issueType))
                .query((row, number) -> WorkflowXml.read(row.getString("workflow_name"), row.getString("descriptor"))).single();
    }
}
