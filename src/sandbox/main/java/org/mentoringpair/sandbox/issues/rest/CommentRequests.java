package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import org.mentoringpair.sandbox.comments.Audience;
import org.mentoringpair.sandbox.comments.Audiences;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.springframework.stereotype.Component;

/** Comments as REST v2 asks for them, by themselves and beside a change: {@code body} and {@code visibility}. */
@Component
final class CommentRequests {
    private final Audiences audiences;
    private final Commenting commenting;

    CommentRequests(Audiences audiences, Commenting commenting) {
        this.audiences = audiences;
        this.commenting = commenting;
    }

    void judge(StoredIssue issue, JsonNode sent, ApplicationUser user, ErrorCollection errors) {
        commenting.judge(issue, user, draft(sent, Audience.EVERYBODY, errors), errors);
    }

    /** The new comment, or null with the reasons in the errors. */
    StoredComment add(StoredIssue issue, JsonNode sent, ApplicationUser user, ErrorCollection errors) {
        Draft draft = draft(sent, Audience.EVERYBODY, errors);
        return errors.hasAnyErrors() ? null : commenting.add(issue, user, draft, errors);
    }

    /** What is not sent stays: nobody makes a comment public by correcting a word. */
    void edit(StoredComment comment, JsonNode sent, ApplicationUser user, ErrorCollection errors) {
        Draft draft = draft(sent, comment.audience(), errors);
        if (!errors.hasAnyErrors()) {
            commenting.edit(comment, user, draft, errors);
        }
    }

    void delete(StoredComment comment, ApplicationUser user, ErrorCollection errors) {
        commenting.delete(comment, user, errors);
    }

    /** A new comment, for everybody unless it says otherwise. */
    Draft draft(JsonNode sent, ErrorCollection errors) {
        return draft(sent, Audience.EVERYBODY, errors);
    }

    private Draft draft(JsonNode sent, Audience otherwise, ErrorCollection errors) {
        JsonNode visibility = sent.path("visibility");
        Audience audience = visibility.isObject() ? audiences.named(visibility.path("type").asText(""), visibility.path("value").asText(""), errors) : otherwise;
        return new Draft(sent.path("body").asText(""), audience);
    }
}
