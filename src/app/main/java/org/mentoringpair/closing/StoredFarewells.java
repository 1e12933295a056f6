package org.mentoringpair.closing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** What people said when they parted, in Active Objects. */
final class StoredFarewells implements Farewells {
    private static final String WHOLE = "ID, PAIR_ID, AUTHOR_KEY, EDITION, REACHED, CHANGED, GAINED, ENDING";

    private final ActiveObjects rows;

    StoredFarewells(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Set<String> saidBy(long pairId) {
        return Arrays.stream(rows.find(FarewellRow.class, Query.select("ID, AUTHOR_KEY").where("PAIR_ID = ?", pairId))).map(FarewellRow::getAuthorKey)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Farewell> of(long pairId) {
        return Arrays.stream(rows.find(FarewellRow.class, Query.select(WHOLE).where("PAIR_ID = ?", pairId).order("ID"))).map(StoredFarewells::farewell).toList();
    }

    @Override
    public Farewell add(Farewell newFarewell, Pair pair) {
        FarewellWords words = newFarewell.words();
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "AUTHOR_KEY", newFarewell.authorKey(),
                "EDITION", newFarewell.version(), "REACHED", written(words.reached()), "CHANGED", words.changed(), "GAINED", words.gained()));
        columns.put("ENDING", words.ending());
        return rows.executeInTransaction(() -> newFarewell.withId(rows.create(FarewellRow.class, columns).getID()));
    }

    @Override
    public void change(Farewell changed) {
        rows.executeInTransaction(() -> {
            FarewellRow row = rows.get(FarewellRow.class, Math.toIntExact(changed.id()));
            row.setEdition(changed.version());
            row.setReached(written(changed.words().reached()));
            row.setChanged(changed.words().changed());
            row.setGained(changed.words().gained());
            row.setEnding(changed.words().ending());
            row.save();
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(FarewellRow.class, "PROJECT_ID = ?", projectId));
    }

    private static Farewell farewell(FarewellRow row) {
        return new Farewell(row.getID(), row.getPairId(), row.getAuthorKey(), row.getEdition(),
                new FarewellWords(reached(row.getReached()), row.getChanged(), row.getGained(), row.getEnding()));
    }

    private static String written(Map<Long, Integer> reached) {
        return reached.entrySet().stream().map(goal -> goal.getKey() + "=" + goal.getValue()).collect(Collectors.joining(","));
    }

    /** Some databases keep an empty text as none. */
    private static Map<Long, Integer> reached(String stored) {
        Map<Long, Integer> reached = new TreeMap<>();
        if (stored != null && !stored.isEmpty()) {
            for (String goal : stored.split(",")) {
                int sign = goal.indexOf('=');
                reached.put(Long.valueOf(goal.substring(0, sign)), Integer.valueOf(goal.substring(sign + 1)));
            }
        }
        return reached;
    }
}
