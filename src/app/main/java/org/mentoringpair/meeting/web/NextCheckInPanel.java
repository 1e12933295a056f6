package org.mentoringpair.meeting.web;

import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.mentoringpair.meeting.MeetingReading;
import org.mentoringpair.web.Texts;

/** Gives the page of the next check-in, and its summary on the pair's page, what they show. Three SQL statements. */
public final class NextCheckInPanel extends AbstractJiraContextProvider {
    private final MeetingDesk desk;
    private final MeetingReading reading;
    private final MeetingViews views;
    private final XsrfTokenGenerator tokens;
    private final Texts texts;

    public NextCheckInPanel(MeetingDesk desk, MeetingReading reading, MeetingViews views, XsrfTokenGenerator tokens, Texts texts) {
        this.desk = desk;
        this.reading = reading;
        this.views = views;
        this.tokens = tokens;
        this.texts = texts;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper jiraHelper) {
        desk.dress();
        MeetingDesk.Member member = desk.memberOfProject(jiraHelper.getProject().getId()).orElseThrow();
        return Map.of("texts", texts, "jira", jiraHelper.getRequest().getContextPath(), "token", tokens.generateToken(true), "page", desk.page(member.pair()),
                "next", views.view(reading.next(member.person(), member.pair()), member.person()));
    }
}
