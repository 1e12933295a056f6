package org.mentoringpair.sandbox.worklogs;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;

/**
 * A row of {@code worklog}.
 *
 * @param started when the work began, which is not when it was written down
 */
public record Worklog(long id, ApplicationUser author, String comment, Timestamp started, long seconds, Timestamp created, Timestamp updated) {
}
