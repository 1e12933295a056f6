package org.mentoringpair.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a request goes. */
public final class Address {
    private Address() {
    }

    /** The address below the context path, decoded, with its leading slash. */
    public static String of(HttpServletRequest request) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return path.isEmpty() ? "/" : path;
    }

    /** Sends somebody who must log in to see this page to the log-in form, which leads them back. */
    public static void logInFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean hasQuery = request.getMethod().equals("GET") && request.getQueryString() != null;
        String destination = of(request) + (hasQuery ? "?" + request.getQueryString() : "");
        response.sendRedirect(request.getContextPath() + "/login.jsp?permissionViolation=true&os_destination="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8));
    }
}
