package org.mentoringpair.workingstyle.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** On the pair's page, for the two alone: how each of them works best, side by side. No SQL statement besides that of the next steps. */
public final class CardsOnPairHome extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final CardSteps steps;
    private final CardWords words;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public CardsOnPairHome(HomeVisits visits, CardSteps steps, CardWords words, People people, PageBuilderService pageBuilder, Texts texts) {
        this.visits = visits;
        this.steps = steps;
        this.words = words;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        Glance glance = visits.glance(jiraHelper);
        Pair pair = glance.pair();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "mentee", name(pair.menteeKey()), "mentor", name(pair.mentorKey())));
        CardSteps.BothCards cards = steps.cards(glance);
        model.put("lines", words.lines(cards.mentees(), cards.mentors()));
        model.put("said", !cards.mentees().isEmpty() || !cards.mentors().isEmpty());
        return model;
    }

    private String name(String key) {
        return people.withKey(key).map(Person::displayName).orElse(key);
    }
}
