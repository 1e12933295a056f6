package org.mentoringpair.resources.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingTogether;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Languages;
import org.mentoringpair.resources.LibraryReading;
import org.mentoringpair.resources.Rated;
import org.mentoringpair.resources.ResourceLanguage;
import org.mentoringpair.web.Texts;

/** Gives the pair's page what of the library could help whoever is asking now. Two SQL statements. */
public final class SuggestionsPanel extends AbstractJiraContextProvider {
    private static final int MOST = 3;

    private final HomeVisits visits;
    private final LookingTogether plan;
    private final LibraryReading reading;
    private final Languages languages;
    private final LibraryDesk desk;
    private final Texts texts;

    public SuggestionsPanel(HomeVisits visits, LookingTogether plan, LibraryReading reading, Languages languages, LibraryDesk desk, Texts texts) {
        this.visits = visits;
        this.plan = plan;
        this.reading = reading;
        this.languages = languages;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        Glance glance = visits.glance(jiraHelper);
        Pair pair = glance.pair();
        List<Rated> fitting = reading.suggested(glance.person(), pair, ResourceLanguage.of(languages.of(glance.person())), plan.plan(glance).openTitles(), MOST);
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "library", LibraryDesk.page(pair.programmeId()),
                "suggestions", fitting.stream().map(rated -> new SuggestionLine(rated.resource(), texts)).toList(), "anySuggestion", !fitting.isEmpty(),
                "tell", glance.isMentee() ? "" : "/secure/MentoringStory!default.jspa?pair=" + pair.id());
    }
}
