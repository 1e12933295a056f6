package org.mentoringpair.sandbox.api;

import jakarta.servlet.http.HttpServletRequest;

/** The address that the asker reached Jira at, context path included: answers link to where they came from. */
public final class Base {
    private Base() {
    }

    public static String of(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }
}
