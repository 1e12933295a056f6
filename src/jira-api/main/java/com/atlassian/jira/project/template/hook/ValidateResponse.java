package com.atlassian.jira.project.template.hook;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: public-plugins-7.x-8.x, find_string-ids-350398989. */
public class ValidateResponse {
    private final List<String> errorMessages = new ArrayList<>();

    private ValidateResponse() {
    }

    public static ValidateResponse create() {
        return new ValidateResponse();
    }

    public ValidateResponse addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
        return this;
    }

    @ForPlaying
    public List<String> errorMessages() {
        return errorMessages;
    }
}
