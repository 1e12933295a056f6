package org.mentoringpair.pairing;

public class PairsInMemoryTest extends PairsContract {
    private final Pairs pairs = new PairsInMemory();

    @Override
    protected Pairs pairs() {
        return pairs;
    }
}
