package org.mentoringpair.sandbox.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Date;

/**
 * A row of {@code issue_comment}.
 *
 * @param author null for somebody who was not logged in
 */
public record StoredComment(Long id, Issue issue, ApplicationUser author, String body, Audience audience, Timestamp created, Timestamp updated)
        implements Comment {
    @Override
    public Long getId() {
        return id;
    }

    @Override
    public ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public Date getCreated() {
        return created;
    }

    @Override
    public Issue getIssue() {
        return issue;
    }
}
