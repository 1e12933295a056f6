package org.mentoringpair.sandbox.mail;

import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.util.List;
import org.mentoringpair.jiraapi.MailContent;
import org.mentoringpair.jiraapi.StaticParts;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Where apps put their mails. As in Jira the queue takes no part in the caller's transaction: what is put in stays in. */
@Component
final class QueueOfApps implements MailQueue {
    private final Database database;
    private final Outbox outbox;

    QueueOfApps(Database database, Outbox outbox) {
        this.database = database;
        this.outbox = outbox;
        StaticParts.give(this);
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new NotPlayed("a mail queue item of the class " + item.getClass().getName(), QueueOfApps.class);
        }
        MailContent mail = MailContent.of(single.getEmail());
        if (mail.to() == null || mail.to().isBlank() || mail.subject() == null || mail.body() == null) {
            throw new IllegalArgumentException("A mail needs a recipient, a subject and a body");
        }
        boolean html = mail.mimeType().startsWith("text/html");
        Letter letter = new Letter(mail.to(), mail.subject(), List.of(), html ? mail.body() : null, html ? null : mail.body());
        database.apart(() -> {
            outbox.put(letter);
            return letter;
        });
    }
}
