package com.atlassian.jira.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public class WorkflowUtil {
    private WorkflowUtil() {
    }

    public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowXml) {
        return new WorkflowDescriptor(workflowXml);
    }

    public static String convertDescriptorToXML(WorkflowDescriptor descriptor) {
        return descriptor.asXML();
    }
}
