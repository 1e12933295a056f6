package com.atlassian.jira.workflow.condition;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;

/** Declared for compiling only. Its constructor is seen in a subclass of Jira. Source: jira-4.0, https://docs.atlassian.com/jira/4.0/com/atlassian/jira/workflow/condition/CloseCondition.html */
public abstract class AbstractJiraCondition {
    @SuppressWarnings("rawtypes")
    public abstract boolean passesCondition(Map transientVars, Map args, PropertySet propertySet) throws WorkflowException;
}
