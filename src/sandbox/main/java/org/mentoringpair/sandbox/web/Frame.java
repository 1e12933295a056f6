package org.mentoringpair.sandbox.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.sandbox.templates.InnerTemplates;
import org.springframework.stereotype.Component;

/** Jira's header and footer around every page. */
@Component
public final class Frame {
    private final InnerTemplates templates;
    private final JiraAuthenticationContext authentication;

    Frame(InnerTemplates templates, JiraAuthenticationContext authentication) {
        this.templates = templates;
        this.authentication = authentication;
    }

    /** Renders a template of the sandbox and sends it within the frame. */
    void show(String title, String template, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> known = new HashMap<>(model);
        known.put("base", request.getContextPath());
        send(title, "", render(template, known), request, response);
    }

    /** Sends a page whose parts are markup already. */
    public void send(String title, String headHtml, String bodyHtml, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Map<String, Object> model = new HashMap<>();
        Visitor visitor = (Visitor) request.getAttribute(Visitor.class.getName());
        ApplicationUser user = visitor == null ? null : visitor.user();
        model.put("atlToken", user == null ? "" : visitor.xsrfToken());
        model.put("title", title);
        model.put("headHtml", headHtml);
        model.put("bodyHtml", bodyHtml);
        model.put("base", request.getContextPath());
        model.put("language", authentication.getLocale().toLanguageTag());
        model.put("userName", user == null ? "" : user.getDisplayName());
        model.put("query", request.getParameter("searchString") == null ? "" : request.getParameter("searchString"));
        String page = render("web/frame.vm", model);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private String render(String template, Map<String, Object> model) throws IOException {
        StringWriter written = new StringWriter();
        templates.render(template, model, written);
        return written.toString();
    }
}
