package org.mentoringpair.visibility;

import java.time.Instant;
import org.mentoringpair.pairing.Visibility;

/**
 * That one of the two wants somebody else to be able to read along, or nobody.
 *
 * @param projectId   Jira's id of the pair's project
 * @param proposerKey Jira user key
 * @param accepterKey Jira user key of the other one once they have agreed, so that the change is under way; null before
 */
public record VisibilityProposal(long pairId, long projectId, Visibility wanted, String proposerKey, Instant at, String accepterKey) {
    public boolean isUnderWay() {
        return accepterKey != null;
    }

    VisibilityProposal acceptedBy(String userKey) {
        return new VisibilityProposal(pairId, projectId, wanted, proposerKey, at, userKey);
    }
}
