package com.opensymphony.workflow.loader;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. */
public class WorkflowDescriptor extends AbstractDescriptor {
    private final String xml;

    /** Jira parses the XML into steps and actions; the declaration keeps the text, which is all that is passed on. */
    @ForPlaying
    public WorkflowDescriptor(String xml) {
        this.xml = xml;
    }

    @ForPlaying
    public String asXML() {
        return xml;
    }
}
