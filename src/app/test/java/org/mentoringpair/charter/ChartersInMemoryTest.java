package org.mentoringpair.charter;

public class ChartersInMemoryTest extends ChartersContract {
    private final Charters charters = new ChartersInMemory();

    @Override
    Charters charters() {
        return charters;
    }
}
