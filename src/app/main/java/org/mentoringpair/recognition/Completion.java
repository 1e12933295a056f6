package org.mentoringpair.recognition;

import org.mentoringpair.pairing.Pair;

/** Whether a relationship was completed: closed because what it was for is reached, or the agreed time is over. */
public interface Completion {
    boolean isCompleted(Pair pair);
}
