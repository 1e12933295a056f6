package org.mentoringpair.sandbox.links;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.issues.IssueRemains;
import org.mentoringpair.sandbox.issues.Issues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The links between issues. */
@Component
final class Links implements IssueLinkManager, IssueRemains {
    private final Database database;
    private final Issues issues;
    private final IssueLinkTypeManager types;
    private final History history;
    private final Clock clock;

    Links(Database database, ObjectProvider<Clock> clock, Issues issues, IssueLinkTypeManager types, History history) {
        this.database = database;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
        this.issues = issues;
        this.types = types;
        this.history = history;
    }

    /** A link that is there already is left as it is, as Jira does. */
    @Override
    public void createIssueLink(Long sourceIssueId, Long destinationIssueId, Long issueLinkTypeId, Long sequence, ApplicationUser remoteUser)
            throws CreateException {
        Optional<IssueLinkType> type = Optional.ofNullable(types.getIssueLinkType(issueLinkTypeId));
        if (type.isEmpty() || issues.byId(sourceIssueId).isEmpty() || issues.byId(destinationIssueId).isEmpty()) {
            throw new CreateException("There is no link type " + issueLinkTypeId + ", or one of the issues " + sourceIssueId + " and "
                    + destinationIssueId + " does not exist");
        }
        database.inTransaction(() -> {
            if (!exists(sourceIssueId, destinationIssueId, issueLinkTypeId)) {
                database.insert("INSERT INTO issue_link (link_type_id, source_id, destination_id, position) VALUES (?, ?, ?, ?)",
                        issueLinkTypeId, sourceIssueId, destinationIssueId, sequence);
                record(sourceIssueId, destinationIssueId, type.get().getOutward(), remoteUser);
                record(destinationIssueId, sourceIssueId, type.get().getInward(), remoteUser);
            }
        });
    }

    private boolean exists(Long source, Long destination, Long type) {
        return database.sql("SELECT COUNT(*) FROM issue_link WHERE source_id = ? AND destination_id = ? AND link_type_id = ?")
                .params(source, destination, type).query(Long.class).single() > 0;
    }

    private void record(long issue, long other, String relation, ApplicationUser user) {
        String key = issues.byId(other).orElseThrow().getKey();
        history.record(issue, user, Timestamp.from(clock.instant()),
                List.of(new Change("jira", "Link", null, null, key, "This issue " + relation + " " + key)));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceIssueId) {
        return find("source_id", sourceIssueId);
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationIssueId) {
        return find("destination_id", destinationIssueId);
    }

    private List<IssueLink> find(String end, Long issue) {
        return List.copyOf(database.sql("SELECT * FROM issue_link WHERE " + end + " = ? ORDER BY position, id").param(issue)
                .query((row, number) -> new StoredLink(row.getLong("id"), row.getLong("link_type_id"), row.getLong("source_id"),
                        row.getLong("destination_id"), issues)).list());
    }

    @Override
    public void forget(long issue) {
        database.sql("DELETE FROM issue_link WHERE source_id = ? OR destination_id = ?").params(issue, issue).update();
    }
}
