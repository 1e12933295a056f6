package org.mentoringpair.workingstyle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The twin of the stored cards for tests of what uses them. */
public final class CardsInMemory implements Cards {
    private final Map<String, Card> kept = new HashMap<>();

    @Override
    public Card of(String userKey) {
        return kept.getOrDefault(userKey, Card.empty(userKey));
    }

    @Override
    public List<Card> of(String firstKey, String secondKey) {
        return List.of(of(firstKey), of(secondKey));
    }

    @Override
    public void keep(Card card) {
        kept.remove(card.userKey());
        if (!card.isEmpty()) {
            kept.put(card.userKey(), card);
        }
    }
}
