package org.mentoringpair.workingstyle;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;

/** The cards as Active Objects keep them. */
final class StoredCards implements Cards {
    private final ActiveObjects rows;

    StoredCards(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Card of(String userKey) {
        return among(found(Query.select().where("USER_KEY = ?", userKey)), userKey);
    }

    @Override
    public List<Card> of(String firstKey, String secondKey) {
        List<Card> found = found(Query.select().where("USER_KEY IN (?, ?)", firstKey, secondKey));
        return List.of(among(found, firstKey), among(found, secondKey));
    }

    private List<Card> found(Query query) {
        return Arrays.stream(rows.find(CardRow.class, query.order("ID DESC"))).map(StoredCards::card).toList();
    }

    private static Card among(List<Card> cards, String userKey) {
        return cards.stream().filter(card -> card.userKey().equals(userKey)).findFirst().orElse(Card.empty(userKey));
    }

    @Override
    public void keep(Card card) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(CardRow.class, "USER_KEY = ?", card.userKey());
            return card.isEmpty() ? null : rows.create(CardRow.class, columns(card));
        });
    }

    /** Oracle takes an empty text for none; so it is kept as none everywhere. */
    private static Map<String, Object> columns(Card card) {
        Map<String, Object> columns = new HashMap<>(Map.of("USER_KEY", card.userKey(), "VERSION", card.version()));
        said(columns, "DIRECTNESS", card.directness() == null ? "" : card.directness().name());
        said(columns, "PACE", card.pace() == null ? "" : card.pace().name());
        said(columns, "CHANNELS", card.channels());
        said(columns, "AWAY", card.away());
        said(columns, "MORE", card.more());
        return columns;
    }

    private static void said(Map<String, Object> columns, String column, String text) {
        if (!text.isEmpty()) {
            columns.put(column, text);
        }
    }

    private static Card card(CardRow row) {
        return new Card(row.getUserKey(), row.getDirectness() == null ? null : Directness.valueOf(row.getDirectness()),
                row.getPace() == null ? null : Pace.valueOf(row.getPace()), row.getChannels(), row.getAway(), row.getMore(), row.getVersion());
    }
}
