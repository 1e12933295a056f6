package org.mentoringpair.closing;

public class AlumniWishesInMemoryTest extends AlumniWishesContract {
    private final AlumniWishes alumniWishes = new AlumniWishesInMemory();

    @Override
    AlumniWishes alumniWishes() {
        return alumniWishes;
    }
}
