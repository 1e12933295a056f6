package org.mentoringpair.recognition;

import java.util.List;
import org.mentoringpair.pairing.Pair;

/** What people write to propose each other for an award. Nobody can ask for more than those of one pair. */
public interface Nominations {
    /** Of both of a pair, at most one of each. One SQL statement. */
    List<Nomination> of(long pairId);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Nomination add(Nomination newNomination, Pair pair);

    void change(Nomination changed);

    void remove(Nomination gone);

    void forgetProject(long projectId);
}
