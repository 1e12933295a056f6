package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface Issue {
    Long getId();

    String getKey();

    Long getNumber();

    String getSummary();

    String getDescription();

    Long getProjectId();

    Project getProjectObject();

    String getIssueTypeId();

    IssueType getIssueType();

    Status getStatus();

    String getStatusId();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getReporterId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    String getResolutionId();

    Long getParentId();

    Issue getParentObject();

    boolean isSubTask();

    Long getSecurityLevelId();

    Object getCustomFieldValue(CustomField customField);
}
