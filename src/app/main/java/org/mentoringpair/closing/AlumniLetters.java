package org.mentoringpair.closing;

import org.mentoringpair.pairing.Pair;

/** Brings people the reminders they asked for. */
public interface AlumniLetters {
    /** Whoever has left, or has no address, gets nothing. */
    void send(AlumniWish wish, Pair pair);
}
