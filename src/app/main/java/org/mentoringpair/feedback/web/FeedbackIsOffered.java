package org.mentoringpair.feedback.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.conditions.AbstractIssueWebCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.feedback.web.FeedbackDoor.Place;

/** Whether an issue is a milestone of the pair whoever is asking belongs to; asked on every issue view of every project, without SQL. */
public final class FeedbackIsOffered extends AbstractIssueWebCondition {
    private final FeedbackDoor door;

    public FeedbackIsOffered(FeedbackDoor door) {
        this.door = door;
    }

    @Override
    public boolean shouldDisplay(ApplicationUser user, Issue issue, JiraHelper jiraHelper) {
        return door.place(user, issue).filter(Place::milestone).isPresent();
    }
}
