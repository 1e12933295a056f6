package org.mentoringpair.help.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A search that can be tried. */
public final class FunctionExample {
    private final String jql;

    FunctionExample(String jql) {
        this.jql = jql;
    }

    public String getJql() {
        return jql;
    }

    /** For the address of Jira's search. */
    public String getEncoded() {
        return URLEncoder.encode(jql, StandardCharsets.UTF_8);
    }
}
