package org.mentoringpair.meeting;

public class HeardLinesInMemoryTest extends HeardLinesContract {
    private final HeardLines kept = new HeardLinesInMemory();

    @Override
    HeardLines lines() {
        return kept;
    }
}
