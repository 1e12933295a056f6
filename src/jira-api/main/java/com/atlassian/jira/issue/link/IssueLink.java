package com.atlassian.jira.issue.link;

import com.atlassian.jira.issue.Issue;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface IssueLink {
    Long getId();

    Long getLinkTypeId();

    Long getSourceId();

    Long getDestinationId();

    Issue getSourceObject();
}
