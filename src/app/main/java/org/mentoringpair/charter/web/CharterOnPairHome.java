package org.mentoringpair.charter.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On the pair's page: who has signed the charter, and when it is time to look at it again. Three or four SQL statements. */
public final class CharterOnPairHome extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final CharterReading reading;
    private final StandingInWords words;
    private final CharterPages pages;
    private final Texts texts;

    public CharterOnPairHome(MentoringProjects projects, People people, CharterReading reading, StandingInWords words, CharterPages pages, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.reading = reading;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Person reader = people.asking().orElseThrow();
        Standing standing = reading.standing(reader, pair);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "page", pages.charter(pair)));
        model.put("people", words.people(standing, pair));
        model.put("review", words.review(standing));
        model.put("due", words.isReviewDue(standing));
        return model;
    }
}
