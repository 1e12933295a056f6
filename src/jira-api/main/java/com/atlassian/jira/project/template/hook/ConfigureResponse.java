package com.atlassian.jira.project.template.hook;

import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: public-plugins-7.x-8.x, find_string-ids-43912030994,27559640205. */
public class ConfigureResponse {
    private String redirect;

    private ConfigureResponse() {
    }

    public static ConfigureResponse create() {
        return new ConfigureResponse();
    }

    public ConfigureResponse setRedirect(String redirect) {
        this.redirect = redirect;
        return this;
    }

    @ForPlaying
    public String getRedirect() {
        return redirect;
    }
}
