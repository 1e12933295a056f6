package com.atlassian.jira.event.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.jiraapi.ForPlaying;

/** Declared for compiling only. Newest source: jira-11.0.0+platform-8.0.0, atlassian-labs/atlassian-slack-integration-server;. */
public class IssueEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final Long eventTypeId;

    @ForPlaying
    public IssueEvent(Issue issue, ApplicationUser user, Comment comment, Long eventTypeId) {
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.eventTypeId = eventTypeId;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Comment getComment() {
        return comment;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }
}
