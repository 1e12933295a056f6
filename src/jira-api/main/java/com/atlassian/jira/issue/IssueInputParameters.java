package com.atlassian.jira.issue;

/** Declared for compiling only. Newest source: jira-10.2.0, https;. */
public interface IssueInputParameters {
    IssueInputParameters setProjectId(Long projectId);

    IssueInputParameters setIssueTypeId(String issueTypeId);

    IssueInputParameters setSummary(String summary);

    IssueInputParameters setReporterId(String reporterId);

    IssueInputParameters setAssigneeId(String assigneeId);

    IssueInputParameters setDueDate(String dueDate);

    IssueInputParameters addCustomFieldValue(Long customFieldId, String... values);

    void setSkipScreenCheck(boolean skipScreenCheck);

    void setRetainExistingValuesWhenParameterNotProvided(boolean retain);
}
