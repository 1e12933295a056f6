package com.atlassian.jira.action;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.Map;
import org.mentoringpair.jiraapi.ForPlaying;
import org.mentoringpair.jiraapi.WebActions;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public abstract class JiraActionSupport {
    private final ErrorCollection problems = new SimpleErrorCollection();

    /** Source: jira-4.4.4, https://docs.atlassian.com/jira/4.4.4/com/atlassian/jira/action/JiraActionSupport.html */
    protected JiraActionSupport() {
    }

    public String execute() throws Exception {
        return doExecute();
    }

    /** Source: jira-software-9.12.10, https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/web/rapid/WebResourcesReloadAction.html */
    protected String doExecute() throws Exception {
        return "success";
    }

    public String getText(String key) {
        return WebActions.current().text(key);
    }

    /** Source: jira-software-9.12.10, https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/web/rapid/WebResourcesReloadAction.html */
    public void addError(String field, String message) {
        problems.addError(field, message);
    }

    /** Source: jira-software-9.12.10, https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/web/rapid/WebResourcesReloadAction.html */
    public void addErrorMessage(String message) {
        problems.addErrorMessage(message);
    }

    /** Source: jira-software-9.12.10, https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/web/rapid/WebResourcesReloadAction.html */
    public Map<String, String> getErrors() {
        return problems.getErrors();
    }

    /** Source: jira-software-9.12.10, https://docs.atlassian.com/jira-software/9.12.10/com/atlassian/greenhopper/web/rapid/WebResourcesReloadAction.html */
    public Collection<String> getErrorMessages() {
        return problems.getErrorMessages();
    }

    @ForPlaying
    public boolean hasAnyErrors() {
        return problems.hasAnyErrors();
    }
}
