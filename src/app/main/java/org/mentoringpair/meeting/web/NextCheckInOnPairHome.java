package org.mentoringpair.meeting.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.home.Glance;
import org.mentoringpair.jira.home.HomeVisits;
import org.mentoringpair.web.Texts;

/** On the pair's page: when the next check-in is due, who has prepared, and what is on the agenda. At most two SQL statements of its own. */
public final class NextCheckInOnPairHome extends AbstractJiraContextProvider {
    private final MeetingDesk desk;
    private final HomeVisits visits;
    private final MeetingSteps steps;
    private final MeetingViews views;
    private final Texts texts;

    public NextCheckInOnPairHome(MeetingDesk desk, HomeVisits visits, MeetingSteps steps, MeetingViews views, Texts texts) {
        this.desk = desk;
        this.visits = visits;
        this.steps = steps;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        Glance glance = visits.glance(jiraHelper);
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "page", desk.page(glance.pair()),
                "next", views.view(steps.next(glance), glance.person()));
    }
}
