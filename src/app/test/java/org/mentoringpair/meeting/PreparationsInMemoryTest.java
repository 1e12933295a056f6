package org.mentoringpair.meeting;

public class PreparationsInMemoryTest extends PreparationsContract {
    private final Preparations preparations = new PreparationsInMemory();

    @Override
    Preparations preparations() {
        return preparations;
    }
}
