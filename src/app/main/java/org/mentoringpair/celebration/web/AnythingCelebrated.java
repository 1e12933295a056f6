package org.mentoringpair.celebration.web;

import com.atlassian.jira.plugin.webfragment.conditions.AbstractWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.celebration.Celebrations;

/** Whether there is anything that everybody is told, for whoever is logged in; asked on every page of Jira. */
public final class AnythingCelebrated extends AbstractWebCondition {
    private final Celebrations celebrations;

    public AnythingCelebrated(Celebrations celebrations) {
        this.celebrations = celebrations;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, JiraHelper jiraHelper) {
        return user != null && celebrations.anyForEverybody();
    }
}
