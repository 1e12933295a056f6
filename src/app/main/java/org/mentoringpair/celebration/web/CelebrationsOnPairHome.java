package org.mentoringpair.celebration.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.celebration.Celebrating;
import org.mentoringpair.celebration.CelebrationMissing;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On the pair's page: what the two celebrated last. One SQL statement. */
public final class CelebrationsOnPairHome extends AbstractJiraContextProvider {
    private static final int LATEST = 3;

    private final CelebrationDesk desk;
    private final Celebrating celebrating;
    private final CelebrationViews views;
    private final MentoringProjects projects;
    private final People people;
    private final Texts texts;

    public CelebrationsOnPairHome(CelebrationDesk desk, Celebrating celebrating, CelebrationViews views, MentoringProjects projects, People people, Texts texts) {
        this.desk = desk;
        this.celebrating = celebrating;
        this.views = views;
        this.projects = projects;
        this.people = people;
        this.texts = texts;
    }

    /** The panel's condition has let in one of the two. */
    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        Person reader = people.asking().orElseThrow(CelebrationMissing::new);
        List<CelebrationView> latest = projects.pair(jiraHelper.getProject().getId())
                .map(pair -> celebrating.ofPair(reader, pair, LATEST).stream().map(each -> views.own(each, reader)).toList()).orElse(List.of());
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "celebrations", latest, "any", !latest.isEmpty());
    }
}
