package org.mentoringpair.journal.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the insights the two shared last. One statement on the app's own tables. */
public final class SharedOnPairHome extends AbstractJiraContextProvider {
    private static final int LATEST = 3;

    private final MentoringProjects projects;
    private final People people;
    private final JournalViews views;
    private final JournalPages pages;
    private final Texts texts;

    public SharedOnPairHome(MentoringProjects projects, People people, JournalViews views, JournalPages pages, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Member reader = new Member(people.asking().orElseThrow(), projects.pair(jiraHelper.getProject().getId()).orElseThrow());
        pages.dress();
        String path = jiraHelper.getRequest().getContextPath();
        return Map.of("texts", texts, "jira", path, "here", path + pages.journal(reader.pair()), "journal", views.shared(reader, LATEST));
    }
}
