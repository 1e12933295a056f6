package org.mentoringpair.home.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.home.LookingHome;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.web.Texts;

/** Gives the pair's page the few steps that matter next to whoever is asking. */
public final class NextStepsPanel extends AbstractJiraContextProvider {
    private final HomeVisits visits;
    private final LookingHome home;
    private final Texts texts;

    public NextStepsPanel(HomeVisits visits, LookingHome home, Texts texts) {
        this.visits = visits;
        this.home = home;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        Glance glance = visits.glance(jiraHelper);
        List<StepLine> steps = home.steps(glance).stream().map(step -> new StepLine(step, glance, texts)).toList();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "steps", steps, "anyStep", !steps.isEmpty());
    }
}
