package com.atlassian.jira.issue.link;

/** Declared for compiling only. Newest source: jira-9.4.1, overbaard/overbaard;. */
public interface IssueLinkType {
    Long getId();

    String getName();

    String getOutward();

    String getInward();
}
