package com.opensymphony.workflow.loader;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public abstract class AbstractDescriptor {
    AbstractDescriptor() {
    }
}
