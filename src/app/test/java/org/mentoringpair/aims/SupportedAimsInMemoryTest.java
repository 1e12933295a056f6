package org.mentoringpair.aims;

public class SupportedAimsInMemoryTest extends SupportedAimsContract {
    private final SupportedAims aims = new SupportedAimsInMemory();

    @Override
    SupportedAims aims() {
        return aims;
    }
}
