package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface MutableIssue extends Issue {
    void setSummary(String summary);

    void setDescription(String description);

    void setAssignee(ApplicationUser assignee);

    void setSecurityLevelId(Long securityLevelId);

    void setCustomFieldValue(CustomField customField, Object value);
}
