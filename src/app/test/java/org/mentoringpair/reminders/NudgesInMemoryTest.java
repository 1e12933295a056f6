package org.mentoringpair.reminders;

public class NudgesInMemoryTest extends NudgesContract {
    private final Nudges nudges = new NudgesInMemory();

    @Override
    Nudges nudges() {
        return nudges;
    }
}
