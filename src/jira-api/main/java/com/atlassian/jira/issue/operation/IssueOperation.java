package com.atlassian.jira.issue.operation;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface IssueOperation {
}
