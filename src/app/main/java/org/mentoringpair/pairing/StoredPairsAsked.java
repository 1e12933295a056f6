package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;

/**
 * Pairs as they were asked for, found, put in order and cut into pages by the database. Databases do not agree on where
 * in an order what has no day belongs; so those with a day and those without are read one after the other.
 */
final class StoredPairsAsked {
    private final ActiveObjects rows;
    private final PairsAsked asked;
    private final List<Object> values = new ArrayList<>();
    private final String where;

    StoredPairsAsked(ActiveObjects rows, PairsAsked asked) {
        this.rows = rows;
        this.asked = asked;
        this.where = where();
    }

    private String where() {
        StringBuilder written = new StringBuilder("PROGRAMME_ID IN (").append(String.join(", ", Collections.nCopies(asked.programmeIds().size(), "?"))).append(')');
        values.addAll(asked.programmeIds());
        and(written, "STAGE = ?", asked.stage() == null ? null : asked.stage().name());
        and(written, "URGENCY = ?", asked.urgency());
        and(written, "NEXT_CHECK_IN < ?", asked.dueBefore() == null ? null : asked.dueBefore().toEpochDay());
        if (asked.userKey() != null) {
            written.append(" AND (MENTOR_KEY = ? OR MENTEE_KEY = ?)");
            Collections.addAll(values, asked.userKey(), asked.userKey());
        }
        return written.toString();
    }

    private void and(StringBuilder written, String condition, Object value) {
        if (value != null) {
            written.append(" AND ").append(condition);
            values.add(value);
        }
    }

    int count() {
        return asked.programmeIds().isEmpty() ? 0 : count("");
    }

    Stream<PairRow> some(int startAt, int atMost) {
        if (asked.programmeIds().isEmpty()) {
            return Stream.empty();
        }
        return switch (asked.order()) {
            case URGENCY -> read("", "URGENCY DESC, ID", startAt, atMost);
            case START -> read("", "STARTED_ON DESC, ID DESC", startAt, atMost);
            case NEXT_CHECK_IN -> both(new Part(" AND NEXT_CHECK_IN IS NOT NULL", "NEXT_CHECK_IN, ID"), new Part(" AND NEXT_CHECK_IN IS NULL", "ID"), startAt, atMost);
            case LAST_CHECK_IN -> both(new Part(" AND LAST_CHECK_IN IS NULL", "STARTED_ON, ID"), new Part(" AND LAST_CHECK_IN IS NOT NULL", "LAST_CHECK_IN, ID"), startAt, atMost);
        };
    }

    /** Some of what is asked for, in an order all of it has. */
    private record Part(String besides, String order) {
    }

    private Stream<PairRow> both(Part first, Part second, int startAt, int atMost) {
        int before = count(first.besides());
        int ofFirst = Math.max(0, Math.min(atMost, before - startAt));
        Stream<PairRow> beginning = ofFirst == 0 ? Stream.empty() : read(first.besides(), first.order(), startAt, ofFirst);
        Stream<PairRow> end = ofFirst == atMost ? Stream.empty() : read(second.besides(), second.order(), Math.max(0, startAt - before), atMost - ofFirst);
        return Stream.concat(beginning, end);
    }

    private int count(String besides) {
        return rows.count(PairRow.class, Query.select().where(where + besides, values.toArray()));
    }

    private Stream<PairRow> read(String besides, String order, int startAt, int atMost) {
        Query query = Query.select().where(where + besides, values.toArray()).order(order).offset(startAt).limit(atMost);
        return Arrays.stream(rows.find(PairRow.class, query));
    }
}
