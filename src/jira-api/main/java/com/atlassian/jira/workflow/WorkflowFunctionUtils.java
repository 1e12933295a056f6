package com.atlassian.jira.workflow;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.jiraapi.WorkflowCaller;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public class WorkflowFunctionUtils {
    private WorkflowFunctionUtils() {
    }

    /** Jira takes the caller from the workflow's context, which the declarations do not have. */
    @SuppressWarnings("rawtypes")
    public static ApplicationUser getCallerUser(Map transientVars, Map args) {
        return (ApplicationUser) transientVars.get(WorkflowCaller.KEY);
    }
}
