package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Taking a link away, by those who see both ends and may link one of them. */
@Component
public final class LinkRemoval {
    private final Database database;
    private final Issues issues;
    private final IssueLinkTypeManager types;
    private final PermissionManager permissions;
    private final History history;
    private final Clock clock;

    LinkRemoval(Database database, Issues issues, IssueLinkTypeManager types, PermissionManager permissions, History history, ObjectProvider<Clock> clock) {
        this.database = database;
        this.issues = issues;
        this.types = types;
        this.permissions = permissions;
        this.history = history;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    /** A link of which somebody may not see both ends looks like one that is not there; Jira's own are not theirs to take away. */
    public Optional<IssueLink> seen(long id, ApplicationUser user) {
        return database.sql("SELECT l.* FROM issue_link l JOIN issue_link_type t ON t.id = l.link_type_id WHERE t.link_style IS NULL AND l.id = ?").param(id)
                .query((row, number) -> (IssueLink) new StoredLink(row.getLong("id"), row.getLong("link_type_id"), row.getLong("source_id"),
                        row.getLong("destination_id"), issues)).optional()
                .filter(link -> issue(link.getSourceId(), user).isPresent() && issue(link.getDestinationId(), user).isPresent());
    }

    public boolean mayRemove(IssueLink link, ApplicationUser user) {
        return List.of(link.getSourceId(), link.getDestinationId()).stream().flatMap(id -> issue(id, user).stream())
                .anyMatch(issue -> permissions.hasPermission(ProjectPermissions.LINK_ISSUES, issue, user));
    }

    public void remove(IssueLink link, ApplicationUser user) {
        IssueLinkType type = types.getIssueLinkType(link.getLinkTypeId());
        database.inTransaction(() -> {
            if (database.sql("DELETE FROM issue_link WHERE id = ?").param(link.getId()).update() == 1) {
                record(link.getSourceId(), link.getDestinationId(), type.getOutward(), user);
                record(link.getDestinationId(), link.getSourceId(), type.getInward(), user);
            }
        });
    }

    private void record(long issue, long other, String relation, ApplicationUser user) {
        String key = issues.byId(other).orElseThrow().getKey();
        history.record(issue, user, Timestamp.from(clock.instant()),
                List.of(new Change("jira", "Link", key, "This issue " + relation + " " + key, null, null)));
    }

    private Optional<StoredIssue> issue(Long id, ApplicationUser user) {
        return issues.browsable(id.toString(), user);
    }
}
