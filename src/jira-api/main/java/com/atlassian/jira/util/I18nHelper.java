package com.atlassian.jira.util;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker. */
public interface I18nHelper {
    String getText(String key);

    String getText(String key, Object parameters);
}
