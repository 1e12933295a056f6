package org.mentoringpair.milestones.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import org.mentoringpair.milestones.Blocking;
import org.mentoringpair.milestones.MarkedMilestone;
import org.mentoringpair.milestones.MilestoneMissing;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On a milestone: what it asks of the two, and what is in its way. One statement on the app's own tables where it is blocked, else none. */
public final class MilestonePanel extends AbstractJiraContextProvider {
    private final Blocking blocking;
    private final MilestoneViews views;
    private final People people;
    private final XsrfTokenGenerator tokens;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public MilestonePanel(Blocking blocking, MilestoneViews views, People people, XsrfTokenGenerator tokens, PageBuilderService pageBuilder, Texts texts) {
        this.blocking = blocking;
        this.views = views;
        this.people = people;
        this.tokens = tokens;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:milestones-style");
        Issue issue = (Issue) jiraHelper.getContextParams().get("issue");
        Person reader = people.asking().orElseThrow(MilestoneMissing::new);
        MarkedMilestone milestone = blocking.milestone(reader, issue.getId()).orElseThrow(MilestoneMissing::new);
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true),
                "milestone", views.view(milestone, reader));
    }
}
