package org.mentoringpair.workingstyle;

public class CardsInMemoryTest extends CardsContract {
    private final Cards cards = new CardsInMemory();

    @Override
    Cards cards() {
        return cards;
    }
}
