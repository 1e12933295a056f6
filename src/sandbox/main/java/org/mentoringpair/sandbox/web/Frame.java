package org.mentoringpair.sandbox.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.templates.InnerTemplates;
import org.springframework.stereotype.Component;

/** Jira's header and footer around every page. */
@Component
public final class Frame {
    private final InnerTemplates templates;
    private final JiraAuthenticationContext authentication;
    private final Header header;
    private final PageHead head;

    Frame(InnerTemplates templates, JiraAuthenticationContext authentication, Header header, PageHead head) {
        this.templates = templates;
        this.authentication = authentication;
        this.header = header;
        this.head = head;
    }

    /** Renders a template of the sandbox and sends it within the frame. */
    void show(String title, String template, Map<String, Object> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(title, "", render(template, within(request, model)), frameOf(request, header.entries(request)), request, response);
    }

    /** The same without anything of apps, for when an app may be what went wrong. */
    void showWithoutApps(String title, String template, Map<String, Object> model, HttpServletRequest request,
                         HttpServletResponse response) throws IOException {
        head.forget();
        send(title, "", render(template, within(request, model)), frameOf(request, List.of()), request, response);
    }

    /** Puts the frame around a page of an app, and the menu of the administration beside it where the page belongs there. */
    public void decorate(Decoration page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = page.bodyHtml();
        if (page.isAdministration()) {
            body = render("web/administration.vm", within(request, Map.of("sections", header.administration(request),
                    "section", page.section(), "tab", page.tab(), "bodyHtml", body)));
        }
        send(page.title(), page.headHtml(), body, frameOf(request, header.entries(request)), request, response);
    }

    private void send(String title, String headHtml, String bodyHtml, Map<String, Object> frame, HttpServletRequest request,
                      HttpServletResponse response) throws IOException {
        frame.put("title", title);
        frame.put("headHtml", head.html(request.getContextPath(), List.of("atl.general")) + headHtml);
        frame.put("bodyHtml", bodyHtml);
        String page = render("web/frame.vm", frame);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page);
    }

    private Map<String, Object> frameOf(HttpServletRequest request, List<Header.Entry> entries) {
        Visitor visitor = (Visitor) request.getAttribute(Visitor.class.getName());
        ApplicationUser user = visitor == null ? null : visitor.user();
        String query = request.getParameter("searchString");
        Map<String, Object> frame = new HashMap<>();
        frame.put("base", request.getContextPath());
        frame.put("language", authentication.getLocale().toLanguageTag());
        frame.put("isLoggedIn", user != null);
        frame.put("userName", user == null ? "" : user.getName());
        frame.put("displayName", user == null ? "" : user.getDisplayName());
        frame.put("initial", user == null || user.getDisplayName().isEmpty() ? "" : user.getDisplayName().substring(0, 1));
        frame.put("isAdministrator", user != null && header.isAdministrator(visitor));
        frame.put("atlToken", user == null ? "" : visitor.xsrfToken());
        frame.put("query", query == null ? "" : query);
        frame.put("entries", entries);
        return frame;
    }

    private static Map<String, Object> within(HttpServletRequest request, Map<String, Object> model) {
        Map<String, Object> known = new HashMap<>(model);
        known.put("base", request.getContextPath());
        return known;
    }

    private String render(String template, Map<String, Object> model) throws IOException {
        StringWriter written = new StringWriter();
        templates.render(template, model, written);
        return written.toString();
    }
}
