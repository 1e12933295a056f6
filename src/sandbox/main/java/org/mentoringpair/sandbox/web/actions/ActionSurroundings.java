package org.mentoringpair.sandbox.web.actions;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.mentoringpair.jiraapi.WebActions;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.web.Visitor;

/** What an action finds around it while it answers one request. */
final class ActionSurroundings implements WebActions {
    private final HttpServletRequest request;
    private final Visitor visitor;
    private final Texts texts;
    private final Locale locale;
    private String redirection;

    ActionSurroundings(HttpServletRequest request, Visitor visitor, Texts texts, Locale locale) {
        this.request = request;
        this.visitor = visitor;
        this.texts = texts;
        this.locale = locale;
    }

    @Override
    public HttpServletRequest request() {
        return request;
    }

    @Override
    public ApplicationUser loggedInUser() {
        return visitor.user();
    }

    @Override
    public String xsrfToken() {
        return visitor.xsrfToken();
    }

    @Override
    public String text(String key, Object... arguments) {
        return texts.text(locale, key, arguments);
    }

    @Override
    public void redirect(String url) {
        redirection = url.startsWith("/") ? request.getContextPath() + url : url;
    }

    /** Where the action sends the browser, if anywhere. */
    Optional<String> redirection() {
        return Optional.ofNullable(redirection);
    }
}
