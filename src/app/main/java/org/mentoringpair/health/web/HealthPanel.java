package org.mentoringpair.health.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.health.KeptHealth;
import org.mentoringpair.jira.health.HealthLine;
import org.mentoringpair.jira.health.HealthLines;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.web.Texts;

/** Tells the two how their pair is doing, and when their programme managers will learn of it. */
public final class HealthPanel extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final HealthLines lines;
    private final Texts texts;

    public HealthPanel(HomeVisits visits, HealthLines lines, Texts texts) {
        this.visits = visits;
        this.lines = lines;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Pair pair = visits.pair(jiraHelper);
        Optional<KeptHealth> kept = lines.kept(pair);
        HealthLine line = lines.line(pair, kept.orElse(null), new Viewer(visits.visitor().key(), Set.of()));
        String told = kept.filter(it -> it.now().state().wantsHelp() && !it.now().equals(it.shown()))
                .map(it -> texts.get("mentoring.health.told-on", it.toldOn())).orElse("");
        return Map.of("texts", texts, "health", line, "told", told);
    }
}
