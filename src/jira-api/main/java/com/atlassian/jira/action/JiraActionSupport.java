package com.atlassian.jira.action;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.Map;
import org.mentoringpair.jiraapi.WebActions;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public abstract class JiraActionSupport {
    private final ErrorCollection problems = new SimpleErrorCollection();

    public String execute() throws Exception {
        return doExecute();
    }

    protected String doExecute() throws Exception {
        return "success";
    }

    public String getText(String key) {
        return WebActions.current().text(key);
    }

    public void addError(String field, String message) {
        problems.addError(field, message);
    }

    public void addErrorMessage(String message) {
        problems.addErrorMessage(message);
    }

    public Map<String, String> getErrors() {
        return problems.getErrors();
    }

    public Collection<String> getErrorMessages() {
        return problems.getErrorMessages();
    }

    public boolean hasAnyErrors() {
        return problems.hasAnyErrors();
    }
}
