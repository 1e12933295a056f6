package org.mentoringpair.pairing;

public class MentoringProjectsInMemoryTest extends MentoringProjectsContract {
    private final PairsInMemory pairs = new PairsInMemory();

    @Override
    protected MentoringProjects projects() {
        return pairs;
    }

    @Override
    protected Pairs pairs() {
        return pairs;
    }
}
