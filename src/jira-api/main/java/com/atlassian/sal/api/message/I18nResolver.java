package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker;. */
public interface I18nResolver {
    String getText(String key);

    String getText(String key, Serializable... arguments);

    String getText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);
}
