package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.Pair;

/** What people wrote down before check-ins. */
public interface Preparations {
    /**
     * What the two have prepared since a day, first things first. One SQL statement.
     *
     * @param day those begun after it, or null for all
     */
    List<Preparation> since(long pairId, LocalDate day);

    /** Keeps a new one; its id is ignored and given back filled in. */
    Preparation add(Preparation newPreparation, Pair pair);

    /** Keeps other answers. */
    void change(Preparation changed);

    /** Forgets what was prepared in a project that is no more. */
    void forgetProject(long projectId);
}
