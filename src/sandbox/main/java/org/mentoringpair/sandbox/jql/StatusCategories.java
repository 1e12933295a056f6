package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.sandbox.database.Database;

/** Finds the statuses of a category, which is named as people see it, by its key, or by Jira's id. */
final class StatusCategories implements Lookup {
    private static final List<Category> ALL = List.of(new Category(1, "undefined", "No Category"), new Category(2, "new", "To Do"),
            new Category(3, "done", "Done"), new Category(4, "indeterminate", "In Progress"));

    private final Database database;

    StatusCategories(Database database) {
        this.database = database;
    }

    @Override
    public List<Long> find(List<Value> values, String field, Asking asking) {
        List<String> keys = new ArrayList<>();
        for (Value value : values) {
            List<String> meant = ALL.stream().filter(category -> category.isMeantBy(value)).map(Category::key).toList();
            if (meant.isEmpty()) {
                Lookup.missing(value, field, asking);
            }
            keys.addAll(meant);
        }
        Sql wanted = Sql.oneOf("category_key", keys);
        return database.sql("SELECT id FROM issue_status WHERE " + wanted.text()).params(wanted.parameters()).query(Long.class).list();
    }

    private record Category(long id, String key, String name) {
        boolean isMeantBy(Value value) {
            return value.written().equalsIgnoreCase(name) || value.written().equalsIgnoreCase(key) || Long.valueOf(id).equals(value.asId());
        }
    }
}
