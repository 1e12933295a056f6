package org.mentoringpair.programme.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.programme.Programmes;

/** Whether somebody runs a programme; asked on every page of Jira. */
public final class RunsAProgramme extends AbstractWebCondition {
    private final Programmes programmes;

    public RunsAProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && !programmes.rememberedRunBy(user.getKey()).isEmpty();
    }
}
