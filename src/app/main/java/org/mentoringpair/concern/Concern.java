package org.mentoringpair.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.mentoringpair.pairing.Pair;

/**
 * What the app keeps of a concern beside its issue: never a word of it. Its audience is what counts; the issue's
 * security level and field are brought in line with it.
 *
 * @param issueId   Jira's id of the issue
 * @param authorKey Jira user key
 * @param revisitOn the day it is to be looked at again; null where there is none
 */
public record Concern(long issueId, long projectId, long pairId, String authorKey, Audience audience, Instant raised, LocalDate revisitOn, boolean settled) {
    /**
     * As it is first heard of. Without a choice that its level confirms it stays between the two, who may have read it
     * before it became a concern; where its author chose what the app does not know, it is theirs alone: perhaps the other
     * one of the two was to be left out.
     */
    static Concern first(Pair pair, ConcernFacts facts) {
        return new Concern(facts.issueId(), pair.projectId(), pair.id(), facts.authorKey(), audience(facts), facts.raised(), facts.revisitOn(), facts.settled());
    }

    private static Audience audience(ConcernFacts facts) {
        if (facts.unknown()) {
            return Audience.ONLY_ME;
        }
        if (facts.sealed() == null) {
            return facts.chosen() == null ? Audience.PAIR : facts.chosen();
        }
        boolean confirmed = facts.sealed() != Audience.PAIR_AND_PROGRAMME_MANAGER || facts.chosen() == facts.sealed();
        return confirmed ? facts.sealed() : Audience.PAIR;
    }

    /**
     * As it is after something happened to it. Its author may widen the audience; whoever else chooses another changes
     * nothing, and nobody narrows it: what was read cannot be unread.
     *
     * @param actorKey Jira user key of who did it; null for nobody
     */
    Concern after(ConcernFacts facts, String actorKey) {
        boolean widened = facts.chosen() != null && facts.chosen().isWiderThan(audience) && authorKey.equals(actorKey);
        return new Concern(issueId, projectId, pairId, authorKey, widened ? facts.chosen() : audience, raised, facts.revisitOn(), facts.settled());
    }

    /**
     * The one rule about who reads it.
     *
     * @param programmesTheyRun ids of the programmes the reader runs
     */
    public boolean isFor(String userKey, Pair pair, Set<Long> programmesTheyRun) {
        return pair.id() == pairId && switch (audience) {
            case ONLY_ME -> isBy(userKey) && pair.joins(userKey);
            case PAIR -> pair.joins(userKey);
            case PAIR_AND_PROGRAMME_MANAGER -> pair.joins(userKey) || programmesTheyRun.contains(pair.programmeId());
        };
    }

    public boolean isBy(String userKey) {
        return authorKey.equals(userKey);
    }

    /** Whether its day has come and it is not settled. */
    public boolean isDue(LocalDate today) {
        return !settled && revisitOn != null && !revisitOn.isAfter(today);
    }
}
