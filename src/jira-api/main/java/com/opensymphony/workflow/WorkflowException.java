package com.opensymphony.workflow;

/** Declared for compiling only. */
public class WorkflowException extends Exception {
    private static final long serialVersionUID = 1;

    WorkflowException() {
    }
}
