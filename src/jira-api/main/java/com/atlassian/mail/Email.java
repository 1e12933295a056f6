package com.atlassian.mail;

import org.mentoringpair.jiraapi.ForPlaying;
import org.mentoringpair.jiraapi.MailContent;

/** Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels. */
public class Email {
    static {
        MailContent.readBy(email -> new MailContent(email.to, email.subject, email.body, email.mimeType));
    }

    private final String to;
    private String subject;
    private String body;
    private String mimeType = "text/plain";

    @ForPlaying
    protected Email(String to) {
        this.to = to;
    }

    @ForPlaying
    protected void keepSubject(String text) {
        this.subject = text;
    }

    public Email setBody(String text) {
        this.body = text;
        return this;
    }

    public Email setMimeType(String type) {
        this.mimeType = type;
        return this;
    }
}
