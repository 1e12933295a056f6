package org.mentoringpair.sandbox.workflows;

import com.atlassian.jira.workflow.JiraDraftWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowException;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** A workflow that projects use is changed in a draft, which then takes its place. */
@Component
final class Drafts {
    private final Database database;

    Drafts(Database database) {
        this.database = database;
    }

    JiraWorkflow create(String name, String descriptor, WorkflowManager workflows) {
        try {
            database.sql("INSERT INTO workflow_draft (workflow_name, descriptor) VALUES (?, ?)").params(name, descriptor).update();
        } catch (DuplicateKeyException there) {
            throw new IllegalStateException("Draft workflow already exists for '" + name + "'.", there);
        }
        return new Draft(name, workflows, WorkflowUtil.convertXMLtoWorkflowDescriptor(descriptor));
    }

    void change(String name, String descriptor) {
        if (database.sql("UPDATE workflow_draft SET descriptor = ? WHERE workflow_name = ?").params(descriptor, name).update() == 0) {
            throw missing(name);
        }
    }

    /** Publishes the draft. Every status of the workflow must still be in it: there may be issues in each. */
    void publish(String name, Set<String> statuses) {
        database.inTransaction(() -> {
            String descriptor = find(name).orElseThrow(() -> missing(name));
            if (!WorkflowXml.read(name, descriptor).bySource().keySet().containsAll(statuses)) {
                throw new WorkflowException("The draft of workflow '" + name + "' lacks a status of the workflow.");
            }
            database.sql("UPDATE workflow SET descriptor = ? WHERE workflow_name = ?").params(descriptor, name).update();
            database.sql("DELETE FROM workflow_draft WHERE workflow_name = ?").param(name).update();
        });
    }

    private Optional<String> find(String name) {
        return database.sql("SELECT descriptor FROM workflow_draft WHERE workflow_name = ?").param(name).query(String.class).optional();
    }

    private static WorkflowException missing(String name) {
        return new WorkflowException("No draft workflow named '" + name + "'");
    }

    private static final class Draft extends JiraDraftWorkflow {
        Draft(String name, WorkflowManager workflows, WorkflowDescriptor descriptor) {
            super(name, workflows, descriptor);
        }
    }
}
