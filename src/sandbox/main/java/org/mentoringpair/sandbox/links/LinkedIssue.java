package org.mentoringpair.sandbox.links;

import com.atlassian.jira.issue.Issue;

/** An issue at the other end of a link, and how it stands to this one, such as "is blocked by". */
public record LinkedIssue(String relation, Issue issue) {
    public String getRelation() {
        return relation;
    }

    public Issue getIssue() {
        return issue;
    }
}
