package org.mentoringpair.jiraapi;

import com.atlassian.mail.queue.MailQueue;
import java.util.concurrent.atomic.AtomicReference;

/** What Jira hands out by static methods, as whoever plays it has given it. */
public final class StaticParts {
    private static final AtomicReference<MailQueue> MAIL_QUEUE = new AtomicReference<>();

    private StaticParts() {
    }

    public static void give(MailQueue queue) {
        MAIL_QUEUE.set(queue);
    }

    public static MailQueue mailQueue() {
        MailQueue queue = MAIL_QUEUE.get();
        if (queue == null) {
            throw new IllegalStateException("No Jira is running here");
        }
        return queue;
    }
}
