package org.mentoringpair.handover;

public class HandoversInMemoryTest extends HandoversContract {
    private final Handovers handovers = new HandoversInMemory();

    @Override
    Handovers handovers() {
        return handovers;
    }
}
