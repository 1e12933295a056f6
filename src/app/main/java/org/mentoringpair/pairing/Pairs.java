package org.mentoringpair.pairing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All mentoring relationships that have been set up. One SQL statement a call. */
public interface Pairs {
    Optional<Pair> withId(long pairId);

    Optional<Pair> ofProject(long projectId);

    /** The pairs somebody is mentor or mentee of. */
    List<Pair> of(String userKey);

    List<Pair> all();

    List<Pair> ofProgrammes(Collection<Long> programmeIds);

    /** Keeps a new pair; its id is ignored and given back filled in. */
    Pair add(Pair newPair);

    /** Forgets the pair of a project that is no more. */
    void forgetProject(long projectId);
}
