package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;

/**
 * Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks; setValue from published
 * scripts for Jira 7 to 9.
 */
public interface OptionsManager {
    Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value);

    Options getOptions(FieldConfig fieldConfig);

    void setValue(Option option, String value);
}
