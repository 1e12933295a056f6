package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldScreenScheme {
    Long getId();

    void setId(Long id);

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems();

    void addFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

    void store();
}
