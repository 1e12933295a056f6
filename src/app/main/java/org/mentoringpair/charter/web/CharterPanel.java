package org.mentoringpair.charter.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.pairing.MentoringProjects;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.people.Person;
import org.mentoringpair.web.Texts;

/** Gives the page of a pair's charter what it shows: all of it to the two, to a programme manager who signed when. */
public final class CharterPanel extends AbstractJiraContextProvider {
    private final MentoringProjects projects;
    private final People people;
    private final CharterReading reading;
    private final CharterPages pages;
    private final CharterPanelParts parts;
    private final Texts texts;

    public CharterPanel(MentoringProjects projects, People people, CharterReading reading, CharterPages pages, CharterPanelParts parts, Texts texts) {
        this.projects = projects;
        this.people = people;
        this.reading = reading;
        this.pages = pages;
        this.parts = parts;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        pages.dress();
        Pair pair = projects.pair(jiraHelper.getProject().getId()).orElseThrow();
        Person reader = people.asking().orElseThrow();
        Map<String, Object> model = new HashMap<>(Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(),
                "pairId", String.valueOf(pair.id())));
        parts.readers(pair, model);
        if (pair.joins(reader.key())) {
            parts.ofMember(new CharterDesk.Member(reader, pair), model);
        } else {
            parts.ofManager(reading.standing(reader, pair), pair, model);
        }
        return model;
    }
}
