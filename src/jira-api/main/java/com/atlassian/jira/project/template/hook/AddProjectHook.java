package com.atlassian.jira.project.template.hook;

/** Declared for compiling only. Newest source: jira-software-9.12.10, https. */
public interface AddProjectHook {
    ValidateResponse validate(ValidateData validateData);

    ConfigureResponse configure(ConfigureData configureData);
}
