package org.mentoringpair.sandbox.issues.rest;

import com.atlassian.jira.user.ApplicationUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.fields.PersonKind;

/** Comments as REST v2 writes them. */
final class CommentJson {
    private CommentJson() {
    }

    static Map<String, Object> of(StoredComment comment, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("self", base + "/rest/api/2/issue/" + comment.issue().getId() + "/comment/" + comment.id());
        json.put("id", comment.id().toString());
        if (comment.author() != null) {
            json.put("author", person(comment.author(), base));
            json.put("updateAuthor", person(comment.author(), base));
        }
        json.put("body", comment.body());
        json.put("created", JsonTime.of(comment.created()));
        json.put("updated", JsonTime.of(comment.updated()));
        if (!comment.audience().isEverybody()) {
            json.put("visibility", Map.of("type", comment.audience().type(), "value", comment.audience().name()));
        }
        return json;
    }

    static Map<String, Object> all(List<StoredComment> comments, String base) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("comments", comments.stream().map(comment -> of(comment, base)).toList());
        json.put("maxResults", comments.size());
        json.put("total", comments.size());
        json.put("startAt", 0);
        return json;
    }

    static Object person(ApplicationUser person, String base) {
        return PersonKind.ofPerson(person, base);
    }
}
