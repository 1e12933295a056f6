package org.mentoringpair.milestones;

import java.time.Instant;

/**
 * What is in the way of a milestone, in the words of one of the two, who alone read it.
 *
 * @param help      what help is needed
 * @param authorKey Jira user key of whoever wrote it
 * @param edition   1 when written, one more with each change
 */
public record Obstacle(long milestoneId, long pairId, String help, String authorKey, Instant since, int edition) {
    Obstacle written(String newHelp, String newAuthorKey) {
        return new Obstacle(milestoneId, pairId, newHelp, newAuthorKey, since, edition + 1);
    }

    boolean says(String otherHelp, String userKey) {
        return help.equals(otherHelp) && authorKey.equals(userKey);
    }
}
