package com.atlassian.jira.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;

/** Declared for compiling only. Newest source: jira-unstated-2024-03, mailru/jira-plugins-mrimsender. */
public interface LocaleManager {
    Locale getLocaleFor(ApplicationUser user);
}
