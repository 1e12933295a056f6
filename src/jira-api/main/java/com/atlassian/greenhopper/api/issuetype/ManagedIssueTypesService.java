package com.atlassian.greenhopper.api.issuetype;

import com.atlassian.jira.bc.ServiceOutcome;
import com.atlassian.jira.issue.issuetype.IssueType;

/** Declared for compiling only. Source: not in the record. */
public interface ManagedIssueTypesService {
    ServiceOutcome<IssueType> getEpicIssueType();
}
