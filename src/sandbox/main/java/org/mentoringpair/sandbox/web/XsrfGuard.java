package org.mentoringpair.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Lets a form post in only with the token of the sender's session. As Jira does, a script may instead send the header
 * {@code X-Atlassian-Token: no-check}, which no foreign page can make a browser send.
 */
@Component
public final class XsrfGuard {
    static final String TOKEN = "atl_token";

    private final Frame frame;

    XsrfGuard(Frame frame) {
        this.frame = frame;
    }

    boolean admits(Page page, HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        return !request.getMethod().equals("POST") || page instanceof WithoutFormToken || admits(request, response, visitor);
    }

    /** Whether the request may change something; where not, it has been answered with Jira's offer to try again. */
    public boolean admits(HttpServletRequest request, HttpServletResponse response, Visitor visitor) throws IOException {
        if (isScript(request) || visitor.hasToken(request.getParameter(TOKEN))) {
            return true;
        }
        Map<String, String[]> typed = new TreeMap<>(request.getParameterMap());
        typed.remove(TOKEN);
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        frame.show("XSRF Security Token Missing", "web/xsrf.vm",
                Map.of("typed", typed, "address", request.getRequestURI(), "atlToken", visitor.xsrfToken()), request, response);
        return false;
    }

    /** Jira takes both spellings; its own REST client still sends the older one. */
    public static boolean isScript(HttpServletRequest request) {
        String header = request.getHeader("X-Atlassian-Token");
        return "no-check".equals(header) || "nocheck".equals(header);
    }

    /** A page whose posts carry no form token, as Jira's log-in form carries none. */
    interface WithoutFormToken {
    }
}
