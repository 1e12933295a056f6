package org.mentoringpair.workingstyle.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;
import org.mentoringpair.workingstyle.Card;
import org.mentoringpair.workingstyle.CardDesk;

/** On the pair's page, for the two alone: how each of them works best, side by side. One SQL statement. */
public final class CardsOnPairHome extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final CardDesk desk;
    private final CardWords words;
    private final People people;
    private final PageBuilderService pageBuilder;
    private final Texts texts;

    public CardsOnPairHome(MentoringProjects projects, CardDesk desk, CardWords words, People people, PageBuilderService pageBuilder, Texts texts) {
        this.projects = projects;
        this.desk = desk;
        this.words = words;
        this.people = people;
        this.pageBuilder = pageBuilder;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pageBuilder.assembler().resources().requireWebResource("org.mentoringpair.jira:tables");
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Person reader = people.asking().orElseThrow();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "mentee", name(pair.menteeKey()), "mentor", name(pair.mentorKey())));
        List<Card> cards = desk.sideBySide(reader, pair).orElseThrow();
        model.put("lines", words.lines(cards.get(0), cards.get(1)));
        model.put("said", !cards.get(0).isEmpty() || !cards.get(1).isEmpty());
        return model;
    }

    private String name(String key) {
        return people.withKey(key).map(Person::displayName).orElse(key);
    }
}
