package org.mentoringpair.sandbox;

import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.templates.InnerTemplates;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.mockito.Mockito;

/** A visit to one page without a server; the page's own template is rendered, the frame around it is not. */
public final class PageVisit implements Visit {
    private final PlayedJira jira;
    private final ApplicationUser user;
    private final boolean post;
    private final Map<String, String> parameters;
    private String rest = "";
    private int status;
    private String body = "";
    private String redirect = "";

    private PageVisit(PlayedJira jira, String username, boolean post, Map<String, String> parameters) {
        this.jira = jira;
        this.user = username == null ? null : jira.person(username);
        this.post = post;
        this.parameters = parameters;
    }

    public static PageVisit get(PlayedJira jira, String username, String address, Map<String, String> parameters) {
        return new PageVisit(jira, username, false, parameters).to(address);
    }

    public static PageVisit post(PlayedJira jira, String username, String address, Map<String, String> parameters) {
        return new PageVisit(jira, username, true, parameters).to(address);
    }

    private PageVisit to(String address) {
        for (Page page : jira.all(Page.class)) {
            Optional<String> found = page.addresses().stream().filter(own -> own.endsWith("/*")
                    ? address.startsWith(own.substring(0, own.length() - 1)) : own.equals(address)).findFirst();
            if (found.isPresent()) {
                rest = found.get().endsWith("/*") ? address.substring(found.get().length() - 1) : "";
                jira.as(user == null ? null : user.getName(), () -> answered(page));
                return this;
            }
        }
        throw new AssertionError("No page has the address " + address);
    }

    private void answered(Page page) {
        try {
            page.answer(this);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    public int status() {
        return status;
    }

    public String body() {
        return body;
    }

    /** Where the browser is sent; empty where it is not. */
    public String redirect() {
        return redirect;
    }

    @Override
    public HttpServletRequest request() {
        return Mockito.mock(HttpServletRequest.class);
    }

    @Override
    public HttpServletResponse response() {
        HttpServletResponse response = Mockito.mock(HttpServletResponse.class);
        try {
            Mockito.when(response.getOutputStream()).thenReturn(new BodyStream());
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return response;
    }

    @Override
    public ApplicationUser user() {
        return user;
    }

    @Override
    public boolean isPost() {
        return post;
    }

    @Override
    public String rest() {
        return rest;
    }

    @Override
    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    @Override
    public List<String> parameters(String name) {
        return Optional.ofNullable(parameters.get(name)).stream().toList();
    }

    @Override
    public String xsrfToken() {
        return "token";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public void show(String title, String template, Map<String, Object> model) throws IOException {
        show(200, title, template, model);
    }

    @Override
    public void show(int answered, String title, String template, Map<String, Object> model) throws IOException {
        Map<String, Object> known = new HashMap<>(model);
        known.putAll(Map.of("visit", this, "base", contextPath(), "atlToken", xsrfToken(), "title", title));
        StringWriter written = new StringWriter();
        jira.get(InnerTemplates.class).render(template, known, written);
        status = answered;
        body = written.toString();
    }

    @Override
    public void redirect(String address) {
        status = 302;
        redirect = address;
    }

    @Override
    public void notFound(String sentence) {
        status = 404;
        body = sentence;
    }

    private final class BodyStream extends ServletOutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public void write(int written) {
            bytes.write(written);
            body = bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
