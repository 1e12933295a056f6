package org.mentoringpair.sandbox.mail;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.Settings;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.templates.InnerTemplates;
import org.springframework.stereotype.Component;

/** What Jira writes about an event of an issue. */
@Component
final class NotificationLetters {
    private static final Map<Long, String> DEEDS = Map.ofEntries(
            Map.entry(EventType.ISSUE_CREATED_ID, "created"), Map.entry(EventType.ISSUE_ASSIGNED_ID, "assigned"),
            Map.entry(EventType.ISSUE_RESOLVED_ID, "resolved"), Map.entry(EventType.ISSUE_CLOSED_ID, "closed"),
            Map.entry(EventType.ISSUE_REOPENED_ID, "reopened"), Map.entry(EventType.ISSUE_DELETED_ID, "deleted"),
            Map.entry(EventType.ISSUE_COMMENTED_ID, "commented on"), Map.entry(EventType.ISSUE_COMMENT_EDITED_ID, "edited a comment on"),
            Map.entry(EventType.ISSUE_COMMENT_DELETED_ID, "deleted a comment on"));

    private final InnerTemplates templates;
    private final Settings settings;

    NotificationLetters(InnerTemplates templates, Settings settings) {
        this.templates = templates;
        this.settings = settings;
    }

    /** @param comment that belongs to the event, or null */
    Letter about(Issue issue, ApplicationUser user, StoredComment comment, long eventType, String address) {
        String who = user == null ? "Anonymous" : user.getDisplayName();
        String deed = who + " " + DEEDS.getOrDefault(eventType, "updated") + " an issue";
        Map<String, String> facts = facts(issue);
        String words = comment == null || eventType == EventType.ISSUE_COMMENT_DELETED_ID ? "" : comment.body();
        String link = settings.address() + "/browse/" + issue.getKey();
        return new Letter(address, oneLine("[JIRA] (" + issue.getKey() + ") " + issue.getSummary()),
                List.of("Precedence: bulk", "Auto-Submitted: auto-generated", "In-Reply-To: <JIRA." + issue.getId() + "@example.com>"),
                html(Map.of("deed", deed, "issue", issue, "facts", facts.entrySet(), "lines", words.lines().toList(), "link", link)),
                plain(deed, issue, facts, words, link));
    }

    private String html(Map<String, Object> model) {
        StringWriter html = new StringWriter();
        try {
            templates.render("mail/notification.vm", model, html);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return html.toString();
    }

    private static Map<String, String> facts(Issue issue) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Project", issue.getProjectObject().getName());
        facts.put("Issue type", issue.getIssueType().getName());
        facts.put("Status", issue.getStatus().getName());
        facts.put("Assignee", name(issue.getAssignee(), "Unassigned"));
        facts.put("Reporter", name(issue.getReporter(), "Anonymous"));
        return facts;
    }

    private static String name(ApplicationUser person, String nobody) {
        return person == null ? nobody : person.getDisplayName();
    }

    private static String plain(String deed, Issue issue, Map<String, String> facts, String words, String link) {
        StringBuilder plain = new StringBuilder(deed + "\n\n" + issue.getSummary() + "\n" + link + "\n\n");
        facts.forEach((name, value) -> plain.append(name).append(": ").append(value).append('\n'));
        return words.isEmpty() ? plain.toString() : plain.append('\n').append(words).append('\n').toString();
    }

    /** A line end in a subject would begin another header. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
