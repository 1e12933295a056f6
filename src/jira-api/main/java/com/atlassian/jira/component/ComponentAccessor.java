package com.atlassian.jira.component;

import com.atlassian.mail.queue.MailQueue;
import org.mentoringpair.jiraapi.StaticParts;

/** Declared for compiling only. Newest source: jira-9.12.0, alanmosely/basic-jira-development-panels. */
public class ComponentAccessor {
    private ComponentAccessor() {
    }

    public static MailQueue getMailQueue() {
        return StaticParts.mailQueue();
    }

    public static <T> T getComponent(Class<T> componentClass) {
        return StaticParts.component(componentClass);
    }
}
