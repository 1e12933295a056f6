package org.mentoringpair.sandbox.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import org.springframework.stereotype.Component;

/** The token for the forms of whoever sent the request that is being answered. */
@Component
final class FormTokens implements XsrfTokenGenerator {
    private final ThreadLocal<Visitor> visitor = new ThreadLocal<>();

    void comes(Visitor whoever) {
        visitor.set(whoever);
    }

    void goes() {
        visitor.remove();
    }

    /** Null, as in Jira, where none is to be made and there is none. */
    @Override
    public String generateToken(boolean create) {
        Visitor whoever = visitor.get();
        if (whoever == null || !create && whoever.session() == null) {
            return null;
        }
        return whoever.xsrfToken();
    }
}
