package com.atlassian.jira.mail;

/** Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels. */
public class Email extends com.atlassian.mail.Email {
    public Email(String to) {
        super(to);
    }

    public com.atlassian.mail.Email setSubject(String subject) {
        keepSubject(subject);
        return this;
    }
}
