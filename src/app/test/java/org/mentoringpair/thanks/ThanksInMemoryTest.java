package org.mentoringpair.thanks;

public class ThanksInMemoryTest extends ThanksContract {
    private final Thanks thanks = new ThanksInMemory();

    @Override
    protected Thanks thanks() {
        return thanks;
    }
}
