package org.mentoringpair.charter;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;

/** All charters with their signatures and the versions that were signed. One SQL statement to read, whatever the amount, unless it says otherwise. */
public interface Charters {
    Optional<Charter> ofPair(long pairId);

    /** Those of some pairs, a thousand at most. */
    List<Charter> ofPairs(Collection<Long> pairIds);

    Optional<Charter> ofIssue(long issueId);

    /** Keeps a new charter; its id is ignored and given back filled in. */
    Charter add(Charter newCharter);

    /** Keeps the issue and the terms of a charter that is there. */
    void change(Charter changed);

    /** All that were ever given, latest first. */
    List<Signature> signatures(long charterId);

    /**
     * The pairs into whose project somebody may look, in one of these stages, under whose charter a signature holds that
     * was given before a moment; whether that was the latest one is not looked at.
     */
    List<Pair> signedBefore(Instant moment, Set<Stage> stages, Viewer viewer);

    /**
     * The signatures that hold, latest first, by the keys of the pairs whose charters they stand under; without those where there is none.
     * Two SQL statements for each thousand pairs.
     */
    Map<Long, List<Signature>> holding(Collection<Long> pairIds);

    /** The same by keys of charters, of a thousand at most; those nobody signed are left out. */
    Map<Long, List<Signature>> signatures(Collection<Long> charterIds);

    void sign(long charterId, Signature signature);

    /** Whatever signature of the charter holds does so no longer. */
    void reopen(long charterId, Instant at, String byKey);

    Optional<CharterVersion> latestVersion(long charterId);

    /** Latest first. */
    List<CharterVersion> versions(long charterId);

    /** The same by keys of charters, of a thousand at most; those without one are left out. */
    Map<Long, List<CharterVersion>> versions(Collection<Long> charterIds);

    void keep(long charterId, CharterVersion version);

    /** Forgets the charter whose issue is gone, with everything that belongs to it. */
    void forgetIssue(long issueId);

    /** Forgets the charter of a project that is gone, with everything that belongs to it. */
    void forgetProject(long projectId);

    /** What the work writes is kept as a whole or not at all. */
    <T> T allOrNothing(Supplier<T> work);
}
