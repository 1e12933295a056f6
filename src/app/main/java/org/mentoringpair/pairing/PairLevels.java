package org.mentoringpair.pairing;

/** Who reads the issues in the project of a pair. */
public interface PairLevels {
    /**
     * Brings every issue to where it belongs by the visibility of this pair: what is for the two alone is sealed for them
     * in any case. Twice does no harm.
     */
    void bring(Pair pair);
}
