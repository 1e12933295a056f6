package org.mentoringpair.celebration;

import org.mentoringpair.pairing.Pair;

/**
 * The two who celebrate, as they were when one of them began it.
 *
 * @param mentorKey Jira user key
 * @param menteeKey Jira user key
 */
public record Couple(long pairId, long programmeId, String mentorKey, String menteeKey) {
    static Couple of(Pair pair) {
        return new Couple(pair.id(), pair.programmeId(), pair.mentorKey(), pair.menteeKey());
    }

    boolean isMentor(String userKey) {
        return mentorKey.equals(userKey);
    }
}
