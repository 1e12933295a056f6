package com.atlassian.jira.project.template.hook;

import java.util.ArrayList;
import java.util.List;

/** Declared for compiling only. Newest source: public-plugins-7.x-8.x, find_string-ids-350398989. */
public class ValidateResponse {
    private final List<String> errorMessages = new ArrayList<>();

    public static ValidateResponse create() {
        return new ValidateResponse();
    }

    public ValidateResponse addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
        return this;
    }

    public List<String> errorMessages() {
        return errorMessages;
    }
}
