package com.atlassian.jira.datetime;

import java.util.Date;

/** Declared for compiling only. Newest source: jira-11.3.1, codescape/jira-scrum-poker; withSystemZone from older apps. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withSystemZone();

    String format(Date date);
}
