package org.mentoringpair.pairing;

import java.util.Set;

/**
 * Somebody who looks for pairs. They may know of their own, and of those of the programmes they run where the pair
 * lets its programme managers look in.
 *
 * @param userKey             Jira user key
 * @param programmesTheyRun   keys of programmes among the app's own rows
 */
public record Viewer(String userKey, Set<Long> programmesTheyRun) {
    public Viewer {
        programmesTheyRun = Set.copyOf(programmesTheyRun);
    }

    public boolean knowsOf(Pair pair) {
        return pair.joins(userKey) || looksInto(pair);
    }

    /** Whether they know of the pair without being part of it. */
    public boolean looksInto(Pair pair) {
        return !pair.joins(userKey) && pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER
                && programmesTheyRun.contains(pair.programmeId());
    }
}
