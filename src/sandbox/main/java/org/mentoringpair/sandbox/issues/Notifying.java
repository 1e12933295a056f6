package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;

/** Writes to those who want to hear of an issue; called within the transaction of the change, so that none of them is lost. */
public interface Notifying {
    /**
     * @param user    who did it, or null
     * @param comment that belongs to the event, or null
     */
    void about(Issue issue, ApplicationUser user, Comment comment, long eventType);
}
