package org.mentoringpair.resources;

public class ResourcesInMemoryTest extends ResourcesContract {
    private final Resources resources = new ResourcesInMemory();

    @Override
    Resources resources() {
        return resources;
    }
}
