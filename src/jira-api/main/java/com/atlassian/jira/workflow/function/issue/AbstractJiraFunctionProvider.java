package com.atlassian.jira.workflow.function.issue;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks. */
@SuppressWarnings("rawtypes")
public abstract class AbstractJiraFunctionProvider {
    public abstract void execute(Map transientVars, Map args, PropertySet propertySet) throws WorkflowException;

    protected MutableIssue getIssue(Map transientVars) {
        return (MutableIssue) transientVars.get("issue");
    }
}
