package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public interface CustomField extends OrderableField {
    Long getIdAsLong();

    String getDescription();

    CustomFieldType getCustomFieldType();

    List<FieldConfigScheme> getConfigurationSchemes();

    FieldConfig getRelevantConfig(Issue issue);

    Object getValue(Issue issue);
}
