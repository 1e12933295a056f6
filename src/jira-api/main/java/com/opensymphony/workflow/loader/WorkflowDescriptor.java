package com.opensymphony.workflow.loader;

/** Declared for compiling only. Source: not in the record. */
public class WorkflowDescriptor {
    private final String xml;

    /** Jira parses the XML into steps and actions; the declaration keeps the text, which is all that is passed on. */
    public WorkflowDescriptor(String xml) {
        this.xml = xml;
    }

    public String asXML() {
        return xml;
    }
}
