package org.mentoringpair.recognition;

public class NominationsInMemoryTest extends NominationsContract {
    private final Nominations nominations = new NominationsInMemory();

    @Override
    Nominations nominations() {
        return nominations;
    }
}
