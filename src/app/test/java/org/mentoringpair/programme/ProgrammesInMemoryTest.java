package org.mentoringpair.programme;

public class ProgrammesInMemoryTest extends ProgrammesContract {
    private final Programmes programmes = new ProgrammesInMemory();

    @Override
    protected Programmes programmes() {
        return programmes;
    }
}
