package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** What an issue is linked to, as far as the reader may browse it. */
@Component
public final class LinkedIssues {
    private static final String OTHER_ENDS = "SELECT l.destination_id AS other, t.outward AS relation FROM issue_link l"
            + " JOIN issue_link_type t ON t.id = l.link_type_id WHERE l.source_id = ? AND t.link_style IS NULL"
            + " UNION ALL SELECT l.source_id, t.inward FROM issue_link l"
            + " JOIN issue_link_type t ON t.id = l.link_type_id WHERE l.destination_id = ? AND t.link_style IS NULL";

    private final Database database;
    private final Issues issues;

    LinkedIssues(Database database, Issues issues) {
        this.database = database;
        this.issues = issues;
    }

    /** In two statements, however many there are. */
    public List<LinkedIssue> of(Issue issue, ApplicationUser reader) {
        Map<Long, StoredIssue> seen = new HashMap<>();
        issues.browsable("i.id IN (SELECT e.other FROM (" + OTHER_ENDS + ") e)", List.of(issue.getId(), issue.getId()), reader)
                .forEach(other -> seen.put(other.getId(), other));
        List<LinkedIssue> linked = new ArrayList<>();
        database.sql(OTHER_ENDS + " ORDER BY relation, other").params(issue.getId(), issue.getId()).query(row -> {
            if (seen.containsKey(row.getLong("other"))) {
                linked.add(new LinkedIssue(row.getString("relation"), seen.get(row.getLong("other"))));
            }
        });
        return linked;
    }

    /** The issues of this epic; none where it is no epic or Jira Software is not there. */
    public List<StoredIssue> inEpic(Issue epic, ApplicationUser reader) {
        return issues.browsable("i.id IN (SELECT l.destination_id FROM issue_link l JOIN issue_link_type t ON t.id = l.link_type_id"
                + " WHERE t.link_style = 'jira_gh_epic_story' AND l.source_id = ?)", List.of(epic.getId()), reader);
    }
}
