package com.atlassian.jira.project.template.hook;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: public-plugins-7.x-8.x, find_string-ids-350398989. */
public class ValidateData {
    private final String projectKey;

    @ForPlaying
    public ValidateData(String projectKey) {
        this.projectKey = projectKey;
    }

    public String projectKey() {
        return projectKey;
    }
}
