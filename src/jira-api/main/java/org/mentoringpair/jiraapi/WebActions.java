package org.mentoringpair.jiraapi;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;

/**
 * What surrounds a web action while it answers one request; for whoever plays Jira, never for the app.
 * Jira's own {@code JiraWebActionSupport} finds these things by static look-up.
 */
public interface WebActions {
    ThreadLocal<WebActions> CURRENT = new ThreadLocal<>();

    HttpServletRequest request();

    ApplicationUser loggedInUser();

    String xsrfToken();

    String text(String key, Object... arguments);

    /** Sends the browser to a URL; a path beginning with a slash is within Jira's context path. */
    void redirect(String url);

    static WebActions current() {
        WebActions current = CURRENT.get();
        if (current == null) {
            throw new IllegalStateException("A web action was used outside a request");
        }
        return current;
    }
}
