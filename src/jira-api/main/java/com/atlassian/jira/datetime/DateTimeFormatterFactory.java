package com.atlassian.jira.datetime;

/**
 * Declared for compiling only. Source: published apps for Jira 7 to 9; not in the record.
 * Source: jira-7.3.1, https://docs.atlassian.com/jira/7.3.1/com/atlassian/jira/datetime/DateTimeFormatterFactory.html
 */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
