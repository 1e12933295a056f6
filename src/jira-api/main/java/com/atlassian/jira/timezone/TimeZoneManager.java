package com.atlassian.jira.timezone;

import com.atlassian.jira.user.ApplicationUser;
import java.util.TimeZone;

/** Declared for compiling only. Newest source: jira-unstated-2024-03, mailru/jira-plugins-mrimsender. */
public interface TimeZoneManager {
    TimeZone getDefaultTimezone();

    /** Source: jira-unstated, https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/timezone/TimeZoneManager.html */
    TimeZone getLoggedInUserTimeZone();

    TimeZone getTimeZoneforUser(ApplicationUser user);
}
