package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira. */
public interface IssueTypeScreenSchemeEntity {
    Long getId();

    void setId(Long id);

    String getIssueTypeId();

    void setIssueTypeId(String issueTypeId);

    FieldScreenScheme getFieldScreenScheme();

    void setFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

    IssueTypeScreenScheme getIssueTypeScreenScheme();

    void setIssueTypeScreenScheme(IssueTypeScreenScheme issueTypeScreenScheme);
}
