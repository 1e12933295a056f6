package com.atlassian.jira.issue.fields.config;

import java.util.List;

/** Declared for compiling only. Newest source: jira-8.21.0, igsl-group/Octopus_Jira;. */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    FieldConfig getOneAndOnlyConfig();

    List<Long> getAssociatedProjectIds();
}
