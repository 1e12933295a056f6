package org.mentoringpair.meeting;

public class TopicsInMemoryTest extends TopicsContract {
    private final Topics topics = new TopicsInMemory();

    @Override
    Topics topics() {
        return topics;
    }
}
