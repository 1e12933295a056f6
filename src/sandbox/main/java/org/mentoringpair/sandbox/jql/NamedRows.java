package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Looks values up in a short table by name, whatever the case, then by id. */
final class NamedRows implements Lookup {
    private final Supplier<List<NamedRow>> rows;

    NamedRows(Supplier<List<NamedRow>> rows) {
        this.rows = rows;
    }

    @Override
    public List<Long> find(List<Value> values, String field, Asking asking) {
        List<NamedRow> all = rows.get();
        List<Long> found = new ArrayList<>();
        for (Value value : values) {
            List<Long> meant = meant(value, all);
            if (meant.isEmpty()) {
                Lookup.missing(value, field, asking);
            }
            found.addAll(meant);
        }
        return found;
    }

    private static List<Long> meant(Value value, List<NamedRow> all) {
        List<Long> byName = all.stream().filter(row -> row.isMeantBy(value)).map(NamedRow::id).toList();
        return byName.isEmpty() ? all.stream().map(NamedRow::id).filter(id -> id.equals(value.asId())).toList() : byName;
    }
}
