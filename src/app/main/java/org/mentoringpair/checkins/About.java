package org.mentoringpair.checkins;

/**
 * Which check-ins are meant: all of a pair, or those of the pair that were logged on one issue. The pair is always
 * part of the question, so that an issue moved to another project takes nobody's words along.
 *
 * @param issueId Jira's issue id, or null for all of the pair
 */
public record About(long pairId, Long issueId) {
    public static About pair(long pairId) {
        return new About(pairId, null);
    }

    public static About issue(long pairId, long issueId) {
        return new About(pairId, issueId);
    }

    boolean covers(long otherPair, long otherIssue) {
        return pairId == otherPair && (issueId == null || issueId == otherIssue);
    }
}
