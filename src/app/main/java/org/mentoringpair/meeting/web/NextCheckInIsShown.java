package org.mentoringpair.meeting.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;

/** Whether the project has a pair that whoever is asking is one of. */
public final class NextCheckInIsShown extends AbstractWebCondition {
    private final MeetingDesk desk;

    public NextCheckInIsShown(MeetingDesk desk) {
        this.desk = desk;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return jiraHelper.getProject() != null && desk.memberOfProject(jiraHelper.getProject().getId()).isPresent();
    }
}
