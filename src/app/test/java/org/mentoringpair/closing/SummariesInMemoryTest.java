package org.mentoringpair.closing;

public class SummariesInMemoryTest extends SummariesContract {
    private final Summaries summaries = new SummariesInMemory();

    @Override
    Summaries summaries() {
        return summaries;
    }
}
