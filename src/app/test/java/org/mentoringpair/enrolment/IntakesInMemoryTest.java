package org.mentoringpair.enrolment;

public class IntakesInMemoryTest extends IntakesContract {
    private final Intakes kept = new IntakesInMemory();

    @Override
    protected Intakes intakes() {
        return kept;
    }
}
