package org.mentoringpair.matching;

public class WeighingsInMemoryTest extends WeighingsContract {
    private final Weighings kept = new WeighingsInMemory();

    @Override
    protected Weighings weighings() {
        return kept;
    }
}
