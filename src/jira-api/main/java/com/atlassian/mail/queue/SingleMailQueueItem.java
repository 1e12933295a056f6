package com.atlassian.mail.queue;

import com.atlassian.mail.Email;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels. */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @ForPlaying
    public Email getEmail() {
        return email;
    }
}
