package org.mentoringpair.sandbox.cluster;

/** Something that follows the database, because another node may change it there. */
public interface EveryBeat {
    /** Called a few times a second, on a thread of its own; must be cheap. */
    void beat();
}
