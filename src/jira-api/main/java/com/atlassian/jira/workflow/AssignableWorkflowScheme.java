package com.atlassian.jira.workflow;

import java.util.Map;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface AssignableWorkflowScheme extends WorkflowScheme {
    Map<String, String> getMappings();

    String getConfiguredDefaultWorkflow();

    interface Builder extends WorkflowScheme.Builder<AssignableWorkflowScheme.Builder> {
        Builder setName(String name);

        Builder setDescription(String description);

        AssignableWorkflowScheme build();
    }
}
