package org.mentoringpair.journal.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.checkins.Position;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Gives the journal's page what it shows. Two statements on the app's own tables, however much is written. */
public final class JournalPanel extends AbstractJiraContextProvider {
    private static final int ON_A_PAGE = 20;

    private final MentoringProjects projects;
    private final People people;
    private final JournalViews views;
    private final JournalPages pages;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public JournalPanel(MentoringProjects projects, People people, JournalViews views, JournalPages pages, XsrfTokenGenerator tokens, Texts texts) {
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
        Position before = Optional.ofNullable(jiraHelper.getRequest().getParameter("before")).flatMap(Position::parse).orElse(null);
        String path = jiraHelper.getRequest().getContextPath();
        pages.dress();
        return Map.of("texts", texts, "jira", path, "here", path + pages.journal(reader.pair()), "token", tokens.generateToken(true),
                "journal", views.page(reader, before, ON_A_PAGE), "patterns", views.patterns(reader));
    }
}
