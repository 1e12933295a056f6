package org.mentoringpair.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A visit over HTTP. */
final class ServletVisit implements Visit {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Visitor visitor;
    private final String rest;
    private final Frame frame;
    private final FailurePage failures;

    ServletVisit(HttpServletRequest request, HttpServletResponse response, Visitor visitor, String rest, Frame frame,
                 FailurePage failures) {
        this.request = request;
        this.response = response;
        this.visitor = visitor;
        this.rest = rest;
        this.frame = frame;
        this.failures = failures;
    }

    @Override
    public HttpServletRequest request() {
        return request;
    }

    @Override
    public HttpServletResponse response() {
        return response;
    }

    @Override
    public ApplicationUser user() {
        return visitor.user();
    }

    @Override
    public boolean isPost() {
        return request.getMethod().equals("POST");
    }

    @Override
    public String rest() {
        return rest;
    }

    @Override
    public String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    @Override
    public List<String> parameters(String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    @Override
    public String xsrfToken() {
        return visitor.xsrfToken();
    }

    @Override
    public String contextPath() {
        return request.getContextPath();
    }

    @Override
    public void show(String title, String template, Map<String, Object> model) throws IOException {
        show(HttpServletResponse.SC_OK, title, template, model);
    }

    @Override
    public void show(int status, String title, String template, Map<String, Object> model) throws IOException {
        Map<String, Object> known = new HashMap<>(model);
        known.put("visit", this);
        known.putIfAbsent("title", title);
        // somebody unknown gets a session only when a page of theirs asks for a token
        known.putIfAbsent("atlToken", visitor.user() == null ? "" : visitor.xsrfToken());
        response.setStatus(status);
        frame.show(title, template, known, request, response);
    }

    @Override
    public void redirect(String address) throws IOException {
        response.sendRedirect(address.startsWith("/") ? request.getContextPath() + address : address);
    }

    @Override
    public void notFound(String sentence) throws IOException {
        failures.show(HttpServletResponse.SC_NOT_FOUND, sentence, request, response);
    }
}
