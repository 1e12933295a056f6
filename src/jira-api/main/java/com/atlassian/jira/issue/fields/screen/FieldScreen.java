package com.atlassian.jira.issue.fields.screen;

import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldScreen {
    Long getId();

    void setId(Long id);

    String getName();

    void setName(String name);

    String getDescription();

    void setDescription(String description);

    List<FieldScreenTab> getTabs();

    FieldScreenTab addTab(String tabName);

    boolean containsField(String fieldId);

    void store();
}
