package org.mentoringpair.calls;

public class CheckInWishesInMemoryTest extends CheckInWishesContract {
    private final CheckInWishes kept = new CheckInWishesInMemory();

    @Override
    protected CheckInWishes wishes() {
        return kept;
    }
}
