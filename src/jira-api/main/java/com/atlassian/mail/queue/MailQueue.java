package com.atlassian.mail.queue;

/** Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels. */
public interface MailQueue {
    void addItem(MailQueueItem item);
}
