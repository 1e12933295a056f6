package org.mentoringpair.enrolment.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.enrolment.Intakes;

/** Whether any programme has ever said who may join, for everybody who is logged in: whoever takes part finds the way also while all are closed. Asked on every page of Jira. */
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
