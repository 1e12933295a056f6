package org.mentoringpair.pairing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All mentoring relationships that have been set up. One SQL statement a call. */
public interface Pairs {
    Optional<Pair> withId(long pairId);

    /** Those of these ids that are there, a thousand at most, in the order of their ids. */
    List<Pair> withIds(Collection<Long> pairIds);

    Optional<Pair> ofProject(long projectId);

    /** The pairs somebody is mentor or mentee of. */
    List<Pair> of(String userKey);

    List<Pair> all();

    List<Pair> ofProgrammes(Collection<Long> programmeIds);

    /** As they are asked for, with the days that are kept beside them. Up to three SQL statements. */
    List<KeptDates> some(PairsAsked asked, int startAt, int atMost);

    int count(PairsAsked asked);

    /** The pairs somebody may know of with the days that are kept beside them, in the order of their ids. */
    List<KeptDates> knownTo(Viewer viewer, int startAt, int atMost);

    /** The pairs into whose project somebody may look, as one of the two or as their programme manager, in the order of their ids. */
    List<KeptDates> seenBy(Viewer viewer, PairFilter filter);

    /** Jira's ids of the issues of those pairs whose next check-in was due before a day. */
    List<Long> issuesDueBefore(LocalDate day, Viewer viewer);

    /** Jira's ids of the issues of those pairs whose next check-in is due on one of these days, the last one among them. */
    List<Long> issuesDueWithin(LocalDate first, LocalDate last, Viewer viewer);

    /** Keeps a new pair; its id is ignored and given back filled in. */
    Pair add(Pair newPair);

    /** A pair with the days that are kept beside it. */
    Optional<KeptDates> kept(long pairId);

    /** The day of a pair's latest check-in, as it is kept; empty before the first one. */
    Optional<LocalDate> lastCheckIn(long pairId);

    /** The pairs that come after one, in the order of their ids, with the days that are kept beside them. */
    List<KeptDates> keptAfter(long pairId, int atMost);

    /** Keeps that a pair went to another stage, together with when it is due to meet again there; null where it does not meet. */
    void stageMoved(StageMove move, LocalDate next);

    /** How a pair came to the stage it is in, the latest change first. */
    List<StageMove> stageMoves(long pairId);

    /** When some pairs came to the stage they are in, by their keys; those that never changed it are left out. At most a thousand pairs. */
    Map<Long, Instant> stagesSince(Collection<Long> pairIds);

    /** Keeps how often a pair means to meet, and when it is due to meet again in that rhythm; null where it does not meet. */
    void rhythmMoved(long pairId, Rhythm rhythm, LocalDate next);

    /** Keeps who besides the two may read along. */
    void visibilityMoved(long pairId, Visibility visibility);

    /** Keeps on which day a pair last met and when it is due to meet again; null where there is none. */
    void checkInsMoved(long pairId, LocalDate last, LocalDate next);

    /**
     * Keeps that a pair moved its next check-in.
     *
     * @param pair as it is from now on
     */
    void postponed(Postponement move, Pair pair);

    /** Keeps how urgently a pair needs somebody to ask after it. */
    void urgencyMoved(long pairId, Urgency urgency);

    /** What is kept of that, by keys of pairs; at most a thousand pairs. */
    Map<Long, Urgency> urgencies(Collection<Long> pairIds);

    /**
     * The pairs into whose project somebody may look and that are as urgent as one of these: their own as the two see
     * it, others as it was told. In the order of their ids.
     */
    List<KeptDates> asUrgentAs(Set<Integer> urgencies, Viewer viewer);

    /** How often and by whom a pair's check-ins were put off, the latest first. */
    List<Postponement> postponements(long pairId);

    /** Forgets the pair of a project that is no more, and how it went through its stages. */
    void forgetProject(long projectId);
}
