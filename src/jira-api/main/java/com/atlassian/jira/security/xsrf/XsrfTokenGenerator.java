package com.atlassian.jira.security.xsrf;

/** Declared for compiling only. Newest source: jira-9.0.1, atlassian-labs/msteams-jira-server-addon. */
public interface XsrfTokenGenerator {
    /** Of the request that is being answered. */
    String generateToken(boolean create);
}
