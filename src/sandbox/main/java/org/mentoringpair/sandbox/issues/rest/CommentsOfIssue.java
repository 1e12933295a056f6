package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** The comments of an issue that the reader may read, among its fields. */
@Component
public final class CommentsOfIssue implements PartOfIssue {
    private final Comments comments;

    CommentsOfIssue(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String field() {
        return "comment";
    }

    @Override
    public Map<String, Object> json(StoredIssue issue, ApplicationUser reader, IssueJson writer, String base) {
        return json(issue, reader, base);
    }

    public Map<String, Object> json(StoredIssue issue, ApplicationUser reader, String base) {
        return CommentJson.all(comments.on(issue, reader), base);
    }
}
