package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.links.LinkedIssues;
import org.springframework.stereotype.Component;

/** The issues around an issue, as far as the reader may browse them. */
@Component
final class RelatedIssues {
    private final Issues issues;
    private final LinkedIssues links;

    RelatedIssues(Issues issues, LinkedIssues links) {
        this.issues = issues;
        this.links = links;
    }

    void putInto(Map<String, Object> model, StoredIssue issue, ApplicationUser reader) {
        model.put("parents", issue.getParentId() == null ? List.of() : issues.browsable("i.id = ?", List.of(issue.getParentId()), reader));
        model.put("subTasks", issues.browsable("i.parent_id = ?", List.of(issue.getId()), reader));
        model.put("inEpic", links.inEpic(issue, reader));
        model.put("links", links.of(issue, reader));
    }
}
