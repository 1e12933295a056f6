package com.atlassian.jira.workflow;

import com.atlassian.jira.scheme.SchemeManager;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface WorkflowSchemeManager extends SchemeManager {
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme workflowScheme);

    AssignableWorkflowScheme getWorkflowSchemeObj(long id);

    AssignableWorkflowScheme getWorkflowSchemeObj(String name);

    AssignableWorkflowScheme.Builder assignableBuilder();
}
