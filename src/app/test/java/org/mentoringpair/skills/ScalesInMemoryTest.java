package org.mentoringpair.skills;

public class ScalesInMemoryTest extends ScalesContract {
    private final Scales scales = new ScalesInMemory();

    @Override
    Scales scales() {
        return scales;
    }
}
