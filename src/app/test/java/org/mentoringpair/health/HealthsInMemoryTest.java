package org.mentoringpair.health;

public class HealthsInMemoryTest extends HealthsContract {
    private final Healths healths = new HealthsInMemory();

    @Override
    Healths healths() {
        return healths;
    }
}
