package org.mentoringpair.closing.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Gives the page on which a pair closes what it shows. One search in Jira and at most four statements on the app's own tables. */
public final class ClosingPanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final ClosingViews views;
    private final ClosingPages pages;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public ClosingPanel(MentoringProjects projects, People people, ClosingViews views, ClosingPages pages, XsrfTokenGenerator tokens, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.views = views;
        this.pages = pages;
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Member reader = new Member(people.asking().orElseThrow(), projects.pair(jiraHelper.getProject().getId()).orElseThrow());
        pages.dress();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true), "closing", views.view(reader));
    }
}
