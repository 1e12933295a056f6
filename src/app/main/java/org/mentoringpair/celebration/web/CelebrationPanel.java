package org.mentoringpair.celebration.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.CelebrationMissing;
import org.mentoringpair.web.Texts;

/** On a goal or milestone that is done: the offer to celebrate it, or how it is celebrated. One SQL statement. */
public final class CelebrationPanel extends AbstractJiraContextProvider {
    private final CelebrationDesk desk;
    private final Celebrating celebrating;
    private final CelebrationViews views;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public CelebrationPanel(CelebrationDesk desk, Celebrating celebrating, CelebrationViews views, XsrfTokenGenerator tokens, Texts texts) {
        this.desk = desk;
        this.celebrating = celebrating;
        this.views = views;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        CelebrationDesk.Visit visit = desk.visit(issue.getId().toString()).orElseThrow(CelebrationMissing::new);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true),
                "issueId", issue.getId().toString(), "celebrated", false));
        celebrating.of(visit.person(), visit.step()).ifPresent(celebration -> {
            model.put("celebrated", true);
            model.put("celebration", views.own(celebration, visit.person()));
        });
        return model;
    }
}
