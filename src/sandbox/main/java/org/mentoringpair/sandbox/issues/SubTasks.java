package org.mentoringpair.sandbox.issues;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/**
 * Puts sub-tasks below their parents. As in Jira, a sub-task that was just created has none until this is asked for.
 * It is as sealed as its parent.
 */
@Component
final class SubTasks implements SubTaskManager {
    private final Database database;

    SubTasks(Database database) {
        this.database = database;
    }

    @Override
    public void createSubTaskIssueLink(Issue parentIssue, Issue subTaskIssue, ApplicationUser remoteUser) throws CreateException {
        if (!subTaskIssue.isSubTask() || parentIssue.isSubTask() || !parentIssue.getProjectId().equals(subTaskIssue.getProjectId())) {
            throw new CreateException(subTaskIssue.getKey() + " cannot be a sub-task of " + parentIssue.getKey());
        }
        database.sql("UPDATE jira_issue SET parent_id = ?, security_level_id = (SELECT sealed.security_level_id FROM jira_issue sealed WHERE sealed.id = ?)"
                + " WHERE id = ?").params(parentIssue.getId(), parentIssue.getId(), subTaskIssue.getId()).update();
    }
}
