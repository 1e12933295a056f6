package org.mentoringpair.jiraapi;

import com.atlassian.mail.queue.MailQueue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** What Jira hands out by static methods, as whoever plays it has given it. */
public final class StaticParts {
    private static final AtomicReference<MailQueue> MAIL_QUEUE = new AtomicReference<>();

    private static final Map<Class<?>, Object> COMPONENTS = new ConcurrentHashMap<>();

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

    public static <T> void give(Class<T> type, T component) {
        COMPONENTS.put(type, component);
    }

    public static <T> T component(Class<T> type) {
        Object component = COMPONENTS.get(type);
        if (component == null) {
            throw new IllegalStateException("No Jira with a " + type.getSimpleName() + " is running here");
        }
        return type.cast(component);
    }
}
