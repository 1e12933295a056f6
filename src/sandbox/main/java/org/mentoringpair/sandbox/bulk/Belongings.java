package org.mentoringpair.sandbox.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Rows of several tables that point at each other by their ids, in an order in which they can be inserted. */
final class Belongings {
    /** Gives a new row of a table its id. */
    interface Ids {
        long next(Table table);
    }

    private final Map<Table, List<Object[]>> rows = new LinkedHashMap<>();
    private final Set<Long> epicLinks;

    /** @param epicLinks the fields whose text is the id of an issue */
    Belongings(Set<Long> epicLinks) {
        this.epicLinks = epicLinks;
    }

    void add(Table table, List<Object[]> more) {
        if (!more.isEmpty()) {
            rows.computeIfAbsent(table, none -> new ArrayList<>()).addAll(more);
        }
    }

    void add(Belongings more) {
        more.rows.forEach(this::add);
    }

    Set<Table> tables() {
        return rows.keySet();
    }

    List<Object[]> of(Table table) {
        return rows.getOrDefault(table, List.of());
    }

    /** One row with everything that points at it, directly or by others. */
    Belongings around(Table table, Object[] row, Predicate<Table> wanted) {
        Map<String, Set<Object>> ids = new HashMap<>(Map.of(table.kind(), new HashSet<>(Set.of(row[table.place("ID")]))));
        Belongings around = new Belongings(epicLinks);
        rows.forEach((other, its) -> {
            if (other.equals(table)) {
                around.add(table, List.<Object[]>of(row));
            } else if (wanted.test(other)) {
                List<Object[]> pointing = its.stream().filter(one -> other.references().entrySet().stream()
                        .anyMatch(reference -> ids.containsKey(reference.getValue()) && ids.get(reference.getValue()).contains(one[reference.getKey()]))).toList();
                around.add(other, pointing);
                if (other.has("ID")) {
                    pointing.forEach(one -> ids.computeIfAbsent(other.kind(), none -> new HashSet<>()).add(one[other.place("ID")]));
                }
            }
        });
        return around;
    }

    /**
     * The same rows with other ids and other people; what points elsewhere still does.
     *
     * @param people what stands for whom or for whose name, by whole values
     * @param mark   ends the ids of forms, of which each is sent once
     */
    Belongings anew(Ids ids, Map<Object, Object> people, String mark) {
        Map<String, Map<Object, Object>> renamed = new HashMap<>();
        rows.forEach((table, its) -> {
            if (table.has("ID")) {
                Map<Object, Object> ofTable = new HashMap<>();
                its.forEach(row -> ofTable.put(row[table.place("ID")], ids.next(table)));
                renamed.put(table.kind(), ofTable);
            }
        });
        Belongings anew = new Belongings(epicLinks);
        rows.forEach((table, its) -> anew.add(table, its.stream().map(row -> anew(table, row, renamed, people, mark)).toList()));
        return anew;
    }

    private Object[] anew(Table table, Object[] row, Map<String, Map<Object, Object>> renamed, Map<Object, Object> people, String mark) {
        Object[] anew = new Object[row.length];
        for (int i = 0; i < row.length; i++) {
            String target = table.columns().get(i).equalsIgnoreCase("ID") ? table.kind() : table.references().get(i);
            anew[i] = row[i] == null ? null : (target == null ? people : renamed.getOrDefault(target, Map.of())).getOrDefault(row[i], row[i]);
        }
        if (table.has("FORM_ID") && row[table.place("FORM_ID")] != null) {
            anew[table.place("FORM_ID")] = row[table.place("FORM_ID")] + mark;
        }
        if (table.is("CUSTOM_FIELD_VALUE") && epicLinks.contains(row[table.place("FIELD_ID")])) {
            Object epic = Long.valueOf((String) row[table.place("STRING_VALUE")]);
            anew[table.place("STRING_VALUE")] = renamed.getOrDefault(Tables.ISSUE, Map.of()).getOrDefault(epic, epic).toString();
        }
        return anew;
    }
}
