package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;
import org.mentoringpair.sandbox.comments.Audience;
import org.mentoringpair.sandbox.comments.Audiences;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** The select "Viewable by" beside a comment: all users, or a role or group the writer is in. */
@Component
final class AudienceChoice {
    private static final String FIELD = "commentLevel";

    private final Audiences audiences;

    AudienceChoice(Audiences audiences) {
        this.audiences = audiences;
    }

    void putInto(Map<String, Object> model, Issue issue, Visit visit) {
        putInto(model, issue, visit.user(), visit.parameter(FIELD));
    }

    /** @param chosen as in {@link Audience#getLevel} */
    void putInto(Map<String, Object> model, Issue issue, ApplicationUser user, String chosen) {
        model.put("roleAudiences", audiences.ofRoles(issue, user));
        model.put("groupAudiences", audiences.ofGroups(user));
        model.put("audienceChosen", chosen);
        model.putIfAbsent("levelError", "");
    }

    /** The comment in a form that was sent. */
    Draft sent(Visit visit, ErrorCollection errors) {
        return new Draft(visit.parameter("comment"), audiences.atLevel(visit.parameter(FIELD), errors));
    }
}
