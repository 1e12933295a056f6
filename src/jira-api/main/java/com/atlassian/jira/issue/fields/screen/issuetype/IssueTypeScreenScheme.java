package com.atlassian.jira.issue.fields.screen.issuetype;

import java.util.Collection;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface IssueTypeScreenScheme {
    Long getId();

    void setId(Long id);

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    Collection<IssueTypeScreenSchemeEntity> getEntities();

    void addEntity(IssueTypeScreenSchemeEntity issueTypeScreenSchemeEntity);

    void store();
}
