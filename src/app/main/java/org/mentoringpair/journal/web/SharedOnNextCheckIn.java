package org.mentoringpair.journal.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.util.Map;
import org.mentoringpair.journal.web.JournalDesk.Member;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Texts;

/** Gives the page of the next check-in what the two shared since the last one. Two statements on the app's own tables. */
public final class SharedOnNextCheckIn extends AbstractJiraContextProvider {
    private static final int LATEST = 10;

    private final MentoringProjects projects;
    private final Pairs pairs;
    private final People people;
    private final JournalViews views;
    private final JournalPages pages;
    private final Texts texts;

    public SharedOnNextCheckIn(MentoringProjects projects, Pairs pairs, People people, JournalViews views, JournalPages pages, Texts texts) {
        this.projects = projects;
        this.pairs = pairs;
        this.people = people;
        this.views = views;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        LocalDate since = pairs.lastCheckIn(pair.id()).orElse(pair.startedOn());
        pages.dress();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "journal", views.sharedSince(new Member(people.asking().orElseThrow(), pair), since, LATEST));
    }
}
