package com.atlassian.jira;

/** Declared for compiling only. Source: not in the record. */
public interface JiraDataType {
    String asString();
}
