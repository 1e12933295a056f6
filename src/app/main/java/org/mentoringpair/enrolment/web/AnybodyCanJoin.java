package org.mentoringpair.enrolment.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.enrolment.Intakes;

/** Whether there is anything to join, for everybody who is logged in; asked on every page of Jira. */
public final class AnybodyCanJoin extends AbstractWebCondition {
    private final Intakes intakes;

    public AnybodyCanJoin(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && intakes.anySaid();
    }
}
