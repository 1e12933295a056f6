package org.mentoringpair.jiraapi;

import com.atlassian.mail.Email;
import java.util.function.Function;

/** What a mail says, for whoever plays the mail queue; null where nothing was said. */
public record MailContent(String to, String subject, String body, String mimeType) {
    private static Function<Email, MailContent> reader;

    /** Called by {@link Email} itself: Jira's has no methods of ours. */
    public static void readBy(Function<Email, MailContent> mailReader) {
        reader = mailReader;
    }

    public static MailContent of(Email email) {
        return reader.apply(email);
    }
}
