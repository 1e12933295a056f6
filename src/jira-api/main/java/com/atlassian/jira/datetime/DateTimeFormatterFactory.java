package com.atlassian.jira.datetime;

/** Declared for compiling only. Source: published apps for Jira 7 to 9; not in the record. */
public interface DateTimeFormatterFactory {
    DateTimeFormatter formatter();
}
