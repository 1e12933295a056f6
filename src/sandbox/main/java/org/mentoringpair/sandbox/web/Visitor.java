package org.mentoringpair.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.function.Supplier;

/** Whoever sent a request: a person, or nobody known. */
public final class Visitor {
    private final ApplicationUser user;
    private final Supplier<LoginSession> newSession;
    private LoginSession session;

    /**
     * @param session    the session of this browser, or null
     * @param newSession begins a session when a form token is asked for and there is none, and sends its cookie
     */
    Visitor(ApplicationUser user, LoginSession session, Supplier<LoginSession> newSession) {
        this.user = user;
        this.session = session;
        this.newSession = newSession;
    }

    /** The person logged in, or null. */
    public ApplicationUser user() {
        return user;
    }

    /** The token that this visitor's forms must send; asking for it begins a session where there is none. */
    public String xsrfToken() {
        if (session == null) {
            session = newSession.get();
        }
        return session.xsrfToken();
    }

    /** Whether a form token is the one of this visitor's session. */
    boolean hasToken(String offered) {
        return session != null && offered != null && session.xsrfToken().equals(offered);
    }

    LoginSession session() {
        return session;
    }
}
