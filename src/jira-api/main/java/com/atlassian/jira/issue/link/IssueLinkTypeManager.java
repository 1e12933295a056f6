package com.atlassian.jira.issue.link;

import java.util.Collection;

/** Declared for compiling only. Newest source: jira-8.20.22, cures-hub/cures-condec-jira. */
public interface IssueLinkTypeManager {
    void createIssueLinkType(String name, String outward, String inward, String style);

    Collection<IssueLinkType> getIssueLinkTypes();

    IssueLinkType getIssueLinkType(Long id);

    Collection<IssueLinkType> getIssueLinkTypesByName(String name);
}
