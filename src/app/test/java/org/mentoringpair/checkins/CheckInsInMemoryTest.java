package org.mentoringpair.checkins;

public class CheckInsInMemoryTest extends CheckInsContract {
    private final CheckIns checkIns = new CheckInsInMemory();

    @Override
    protected CheckIns checkIns() {
        return checkIns;
    }
}
