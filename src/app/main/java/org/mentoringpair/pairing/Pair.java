package org.mentoringpair.pairing;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One mentoring relationship: a Jira project with one issue that stands for it.
 *
 * @param id          key of the pair among the app's own rows
 * @param projectId   Jira's project id
 * @param issueId     Jira's id of the pair's issue of type Mentoring Pair
 * @param mentorKey   Jira user key
 * @param menteeKey   Jira user key
 * @param programmeId key of the programme among the app's own rows
 * @param startedOn   the day the pair was set up
 * @param months      how long the pair means to work together, in months
 */
public record Pair(long id, long projectId, long issueId, String mentorKey, String menteeKey, long programmeId,
                   Stage stage, Rhythm rhythm, Visibility visibility, LocalDate startedOn, int months)
        implements Serializable {
    /** Whether somebody is the mentor or the mentee of this pair. */
    public boolean joins(String userKey) {
        return mentorKey.equals(userKey) || menteeKey.equals(userKey);
    }

    public Pair withId(long newId) {
        return new Pair(newId, projectId, issueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months);
    }

    public Pair withIssue(long newIssueId) {
        return new Pair(id, projectId, newIssueId, mentorKey, menteeKey, programmeId, stage, rhythm, visibility, startedOn, months);
    }
}
