package org.mentoringpair.concern;

public class ConcernsInMemoryTest extends ConcernsContract {
    private final Concerns concerns = new ConcernsInMemory();

    @Override
    protected Concerns concerns() {
        return concerns;
    }
}
