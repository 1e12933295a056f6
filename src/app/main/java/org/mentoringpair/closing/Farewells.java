package org.mentoringpair.closing;

import java.util.List;
import java.util.Set;
import org.mentoringpair.pairing.Pair;

/** What people said when they parted. */
public interface Farewells {
    /** The user keys of those who have said something; not a word of it is read. One SQL statement. */
    Set<String> saidBy(long pairId);

    /** At most one of each of the two. One SQL statement. */
    List<Farewell> of(long pairId);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Farewell add(Farewell newFarewell, Pair pair);

    /** Keeps other words. */
    void change(Farewell changed);

    void forgetProject(long projectId);
}
