package com.atlassian.mail.queue;

/** Declared for compiling only. Named in: jira-9.12.0, https://github.com/alanmosely/basic-jira-development-panels, as what {@link MailQueue} takes. */
public interface MailQueueItem {
}
