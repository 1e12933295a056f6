package org.mentoringpair.recognition;

public class ImpactStoriesInMemoryTest extends ImpactStoriesContract {
    private final ImpactStories impactStories = new ImpactStoriesInMemory();

    @Override
    ImpactStories impactStories() {
        return impactStories;
    }
}
