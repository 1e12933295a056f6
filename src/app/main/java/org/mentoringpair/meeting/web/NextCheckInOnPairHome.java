package org.mentoringpair.meeting.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.web.Texts;

/** On the pair's page: when the next check-in is due, and who has prepared. Three SQL statements. */
public final class NextCheckInOnPairHome extends AbstractJiraContextProvider {
    private final MeetingDesk desk;
    private final MeetingReading reading;
    private final MeetingViews views;
    private final Texts texts;

    public NextCheckInOnPairHome(MeetingDesk desk, MeetingReading reading, MeetingViews views, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        MeetingDesk.Member member = desk.memberOfProject(jiraHelper.getProject().getId()).orElseThrow();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "page", desk.page(member.pair()),
                "next", views.view(reading.next(member.person(), member.pair()), member.person()));
    }
}
