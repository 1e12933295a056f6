package com.atlassian.greenhopper.api.issuetype;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Declared for compiling only. Source: jira-software-11.2.0, https://docs.atlassian.com/jira-software/11.2.0/com/atlassian/greenhopper/api/issuetype/ManagedIssueTypesServiceImpl.html */
public interface ManagedIssueTypesService {
    ServiceOutcome<IssueType> getEpicIssueType();
}
