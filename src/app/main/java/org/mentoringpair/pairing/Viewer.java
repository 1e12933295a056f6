package org.mentoringpair.pairing;

import java.util.Set;

/**
 * Somebody who looks for pairs. That a pair is there, its dates, stage and health they may know of their own pairs and
 * of all pairs of the programmes they run. Into its project they may look where it is their own, or where the pair lets
 * its programme managers look in.
 *
 * @param userKey             Jira user key
 * @param programmesTheyRun   keys of programmes among the app's own rows
 */
public record Viewer(String userKey, Set<Long> programmesTheyRun) {
    public Viewer {
        programmesTheyRun = Set.copyOf(programmesTheyRun);
    }

    /** Whether they may know that the pair is there, its dates, stage and health. */
    public boolean knowsOf(Pair pair) {
        return pair.joins(userKey) || runsProgrammeOf(pair);
    }

    /** Whether they look into the project of the pair without being part of it. */
    public boolean looksInto(Pair pair) {
        return !pair.joins(userKey) && pair.visibility() == Visibility.PAIR_AND_PROGRAMME_MANAGER
                && runsProgrammeOf(pair);
    }

    private boolean runsProgrammeOf(Pair pair) {
        return programmesTheyRun.contains(pair.programmeId());
    }
}
