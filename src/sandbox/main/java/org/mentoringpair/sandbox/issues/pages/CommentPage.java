package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.issues.Issues;
import org.mentoringpair.sandbox.issues.StoredIssue;
import org.mentoringpair.sandbox.web.Address;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** Writing a comment, changing it, taking it back. */
@Component
final class CommentPage implements Page {
    private static final String ADD = "/secure/AddComment";
    private static final String EDIT = "/secure/EditComment";
    private static final String DELETE = "/secure/DeleteComment";

    private final Issues issues;
    private final Comments comments;
    private final Commenting commenting;
    private final AudienceChoice audiences;

    CommentPage(Issues issues, Comments comments, Commenting commenting, AudienceChoice audiences) {
        this.issues = issues;
        this.comments = comments;
        this.commenting = commenting;
        this.audiences = audiences;
    }

    @Override
    public List<String> addresses() {
        return List.of(ADD + "!default.jspa", ADD + ".jspa", EDIT + "!default.jspa", EDIT + ".jspa", DELETE + "!default.jspa", DELETE + ".jspa");
    }

    @Override
    public void answer(Visit visit) throws IOException {
        Optional<StoredIssue> issue = issues.browsable(visit.parameter("id"), visit.user());
        String address = Address.of(visit.request()).replaceFirst("(!default)?\\.jspa$", "");
        if (issue.isEmpty()) {
            visit.notFound(ViewIssuePage.NOT_THERE);
        } else if (address.equals(ADD)) {
            add(visit, issue.get());
        } else {
            Optional<StoredComment> comment = visit.parameter("commentId").matches("[0-9]{1,18}")
                    ? comments.find(issue.get(), Long.parseLong(visit.parameter("commentId")), visit.user()) : Optional.empty();
            if (comment.filter(found -> address.equals(EDIT) ? commenting.mayEdit(found, visit.user()) : commenting.mayDelete(found, visit.user())).isEmpty()) {
                visit.notFound("The comment does not exist, or you do not have the permission to change it.");
            } else if (address.equals(EDIT)) {
                edit(visit, comment.get());
            } else {
                delete(visit, comment.get());
            }
        }
    }

    private void add(Visit visit, StoredIssue issue) throws IOException {
        ErrorCollection errors = new SimpleErrorCollection();
        Draft sent = audiences.sent(visit, errors);
        StoredComment written = visit.isPost() && !errors.hasAnyErrors() ? commenting.add(issue, visit.user(), sent, errors) : null;
        if (written != null) {
            visit.redirect("/browse/" + issue.getKey() + "?focusedCommentId=" + written.id() + "#comment-" + written.id());
        } else {
            show(visit, issue, "Add comment", ADD, "", sent.body(), visit.parameter("commentLevel"), errors);
        }
    }

    private void edit(Visit visit, StoredComment comment) throws IOException {
        ErrorCollection errors = new SimpleErrorCollection();
        Draft sent = audiences.sent(visit, errors);
        if (visit.isPost() && !errors.hasAnyErrors()) {
            commenting.edit(comment, visit.user(), sent, errors);
        }
        if (visit.isPost() && !errors.hasAnyErrors()) {
            visit.redirect("/browse/" + comment.issue().getKey() + "#comment-" + comment.id());
        } else {
            show(visit, (StoredIssue) comment.issue(), "Edit comment", EDIT, comment.id().toString(),
                    visit.isPost() ? sent.body() : comment.body(), visit.isPost() ? visit.parameter("commentLevel") : comment.audience().getLevel(), errors);
        }
    }

    private void delete(Visit visit, StoredComment comment) throws IOException {
        if (visit.isPost()) {
            commenting.delete(comment, visit.user(), new SimpleErrorCollection());
            visit.redirect("/browse/" + comment.issue().getKey());
        } else {
            visit.show("Delete comment", "issues/delete-comment.vm", Map.of("issue", comment.issue(), "comment", comment));
        }
    }

    private void show(Visit visit, StoredIssue issue, String heading, String address, String comment, String typed, String level, ErrorCollection errors)
            throws IOException {
        Map<String, Object> model = new HashMap<>(Map.of("heading", heading, "issue", issue, "action", address + ".jspa", "commentId", comment,
                "typed", typed, "error", errors.getErrors().getOrDefault("comment", ""), "messages", errors.getErrorMessages(),
                "levelError", errors.getErrors().getOrDefault("commentLevel", "")));
        audiences.putInto(model, issue, visit.user(), level);
        visit.show(heading, "issues/comment.vm", model);
    }
}
