package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks. */
public abstract class AbstractWorkflowPluginFactory {
    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    public abstract Map<String, ?> getDescriptorParams(Map<String, Object> formParams);
}
