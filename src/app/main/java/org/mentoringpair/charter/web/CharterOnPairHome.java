package org.mentoringpair.charter.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On the pair's page: who has signed the charter, and when it is time to look at it again. For the two no SQL statement besides those of their next steps. */
public final class CharterOnPairHome extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final CharterReading reading;
    private final StandingInWords words;
    private final CharterPages pages;
    private final Texts texts;

    public CharterOnPairHome(HomeVisits visits, CharterReading reading, StandingInWords words, CharterPages pages, Texts texts) {
        this.visits = visits;
        this.reading = reading;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Pair pair = visits.pair(jiraHelper);
        Person reader = visits.visitor();
        Standing standing = pair.joins(reader.key()) ? reading.standing(visits.glance(jiraHelper)) : reading.standing(reader, pair);
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "page", pages.charter(pair)));
        model.put("people", words.people(standing, pair));
        model.put("review", words.review(standing));
        model.put("due", words.isReviewDue(standing));
        return model;
    }
}
