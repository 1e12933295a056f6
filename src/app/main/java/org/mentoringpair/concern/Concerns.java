package org.mentoringpair.concern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All concerns that were ever raised, without their words. One SQL statement a question. */
public interface Concerns {
    Optional<Concern> ofIssue(long issueId);

    /** Of one pair, settled or not, the oldest first. */
    List<Concern> ofPair(long pairId);

    /** Those that are not settled and are for programme managers too, of any of the pairs, the oldest first. */
    List<Concern> addressedToManagers(Collection<Long> pairIds);

    /** Those that are not settled, were to be looked at again by a day, and of whose day nobody was reminded. */
    List<Concern> toRemindOf(LocalDate day);

    /** Which of these issues are kept as concerns. */
    Set<Long> heardOf(Collection<Long> issueIds);

    /** Keeps a concern that is new or has changed. */
    void keep(Concern concern);

    /** Keeps that people are reminded of a concern's day; false where that was kept before. */
    boolean reminded(Concern concern);

    void forgetIssue(long issueId);

    void removeOfProject(long projectId);
}
