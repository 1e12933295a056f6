package org.mentoringpair.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One request to a {@link Page}, and the ways of answering it. */
public interface Visit {
    HttpServletRequest request();

    HttpServletResponse response();

    /** The person logged in, or null. */
    ApplicationUser user();

    boolean isPost();

    /** What follows the folder of a folder address, without its leading slash; empty for an exact address. */
    String rest();

    /** A request parameter as it was typed; empty, never null, where there is none. */
    String parameter(String name);

    List<String> parameters(String name);

    /** The token that every form of this person must send as {@code atl_token}. */
    String xsrfToken();

    String contextPath();

    /**
     * Shows a Velocity template of the sandbox inside Jira's header and footer. References are HTML-escaped once.
     *
     * @param template path below {@code org/mentoringpair/sandbox/}, such as {@code issues/view.vm}
     * @param model    what the template may refer to; {@code $visit}, {@code $base} (context path) and {@code $atlToken} are added
     */
    void show(String title, String template, Map<String, Object> model) throws IOException;

    /** The same with a status other than 200: a form shown again after bad input keeps 200, as Jira does. */
    void show(int status, String title, String template, Map<String, Object> model) throws IOException;

    /** Sends the browser on; a path beginning with a slash is within the context path. */
    void redirect(String address) throws IOException;

    /** Jira's page for what is not there or may not be seen: both look the same. */
    void notFound(String sentence) throws IOException;
}
