package org.mentoringpair.charter;

import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.PairsInMemory;

public class ChartersInMemoryTest extends ChartersContract {
    private final PairsInMemory pairs = new PairsInMemory();
    private final Charters charters = new ChartersInMemory(pairs);

    @Override
    Charters charters() {
        return charters;
    }

    @Override
    Pairs pairs() {
        return pairs;
    }
}
