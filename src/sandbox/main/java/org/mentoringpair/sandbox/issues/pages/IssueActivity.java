package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.dates.DateFormats;
import org.mentoringpair.sandbox.dates.Dates;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Visit;
import org.mentoringpair.sandbox.web.fragments.IssueTab;
import org.mentoringpair.sandbox.web.fragments.IssueTabs;
import org.springframework.stereotype.Component;

/** What has been said and changed, and what apps have to tell: one tab at a time, by Jira's parameter {@code page}. */
@Component
final class IssueActivity {
    private static final String HISTORY = "com.atlassian.jira.plugin.system.issuetabpanels:changehistory-tabpanel";
    private final Comments comments;
    private final History history;
    private final PermissionManager permissions;
    private final Dates dates;
    private final AudienceChoice audiences;
    private final IssueTabs tabs;

    IssueActivity(Comments comments, History history, PermissionManager permissions, Dates dates, AudienceChoice audiences, IssueTabs tabs) {
        this.comments = comments;
        this.history = history;
        this.permissions = permissions;
        this.dates = dates;
        this.audiences = audiences;
        this.tabs = tabs;
    }

    void putInto(Map<String, Object> model, StoredIssue issue, Visit visit) {
        DateFormats formats = dates.ofReader();
        boolean changes = visit.parameter("page").equals(HISTORY);
        model.put("showsHistory", changes);
        model.put("changes", changes ? history.of(issue.getId()).stream().map(group -> new ShownChange(group, formats.moment(group.created().toInstant()))).toList() : List.of());
        List<IssueTab> ofApps = tabs.shown(issue, visit.user());
        Optional<IssueTab> open = ofApps.stream().filter(tab -> visit.parameter("page").equals(tab.getCompleteKey())).findFirst();
        model.put("tabs", ofApps);
        model.put("openTab", open.map(IssueTab::getCompleteKey).orElse(""));
        model.put("entries", open.map(IssueTab::entries).orElse(List.of()));
        model.put("comments", changes || open.isPresent() ? List.of() : comments(issue, visit.user(), formats));
        audiences.putInto(model, issue, visit);
    }

    private List<ShownComment> comments(StoredIssue issue, ApplicationUser reader, DateFormats formats) {
        boolean edits = permissions.hasPermission(ProjectPermissions.EDIT_OWN_COMMENTS, issue, reader);
        boolean deletes = permissions.hasPermission(ProjectPermissions.DELETE_OWN_COMMENTS, issue, reader);
        return comments.on(issue, reader).stream().map(comment -> {
            boolean own = isOwn(comment, reader);
            return new ShownComment(comment, formats.moment(comment.created().toInstant()), own && edits, own && deletes);
        }).toList();
    }

    private static boolean isOwn(StoredComment comment, ApplicationUser reader) {
        return reader != null && comment.author() != null && comment.author().getKey().equals(reader.getKey());
    }
}
