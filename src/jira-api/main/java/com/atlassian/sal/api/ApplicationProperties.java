package com.atlassian.sal.api;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server. */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);
}
