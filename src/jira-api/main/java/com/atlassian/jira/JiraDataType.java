package com.atlassian.jira;

/** Declared for compiling only. */
public interface JiraDataType {
}
