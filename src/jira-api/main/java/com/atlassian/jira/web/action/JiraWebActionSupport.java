package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import org.mentoringpair.jiraapi.WebActions;

/** Declared for compiling only. Newest source: jira-11.3.3, codescape/jira-multiple-subtasks;. */
public class JiraWebActionSupport extends JiraActionSupport {
    @Override
    public String execute() throws Exception {
        doValidation();
        return hasAnyErrors() ? "input" : doExecute();
    }

    public String doDefault() throws Exception {
        return "input";
    }

    protected void doValidation() {
    }

    public HttpServletRequest getHttpRequest() {
        return WebActions.current().request();
    }

    public ApplicationUser getLoggedInUser() {
        return WebActions.current().loggedInUser();
    }

    public String getXsrfToken() {
        return WebActions.current().xsrfToken();
    }

    /** Redirects and answers the result that shows no view. */
    public String getRedirect(String url) {
        WebActions.current().redirect(url);
        return "none";
    }
}
