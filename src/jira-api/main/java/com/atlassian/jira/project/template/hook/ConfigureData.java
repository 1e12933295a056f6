package com.atlassian.jira.project.template.hook;

import com.atlassian.jira.project.Project;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: public-plugins-7.x-8.x, find_string-ids-350398989,41495353675,723782639,12967561917. */
public class ConfigureData {
    private final Project project;

    @ForPlaying
    public ConfigureData(Project project) {
        this.project = project;
    }

    public Project project() {
        return project;
    }
}
