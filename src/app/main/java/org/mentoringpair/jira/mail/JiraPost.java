package org.mentoringpair.jira.mail;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.mail.queue.SingleMailQueueItem;
import org.mentoringpair.people.Letter;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.Post;

/**
 * Jira's mail queue. It is asked of Jira itself at every letter: no public source says that Jira offers it to apps as a
 * service. One HTML part and no plain one beside it, because that needs a mail library of which version Jira 11 has no
 * public source says either.
 */
final class JiraPost implements Post {
    private final UserManager users;

    JiraPost(UserManager users) {
        this.users = users;
    }

    @Override
    public void send(Person to, Letter letter) {
        ApplicationUser user = users.getUserByKey(to.key());
        if (user == null || user.getEmailAddress() == null || user.getEmailAddress().isBlank()) {
            return;
        }
        ComponentAccessor.getMailQueue().addItem(new SingleMailQueueItem(new Email(user.getEmailAddress())
                .setSubject(oneLine(letter.subject())).setBody(letter.html()).setMimeType("text/html")));
    }

    /** A line end in a subject would begin another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
