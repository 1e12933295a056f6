package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Reads custom fields with all that belongs to them. */
@Component
final class StoredFields {
    private final Database database;
    private final Map<String, FieldType> types = new HashMap<>();

    StoredFields(Database database, List<FieldTypes> sources) {
        this.database = database;
        sources.forEach(source -> source.types().forEach(type -> types.put(type.key(), type)));
    }

    /** All fields with their options, in three statements: to be used at once and not to be kept. */
    List<StoredCustomField> all() {
        Map<Long, List<Option>> options = new HashMap<>();
        database.sql("SELECT * FROM custom_field_option ORDER BY position, id").query(row -> {
            options.computeIfAbsent(row.getLong("field_id"), field -> new ArrayList<>()).add(StoredOption.of(row, 0));
        });
        return read("1 = 1", field -> () -> options.getOrDefault(field, List.of()));
    }

    /**
     * Fields that may be kept: they see options that are added later.
     *
     * @param condition on {@code custom_field f}
     */
    List<StoredCustomField> custom(String condition, Object... parameters) {
        return read(condition, field -> () -> StoredOptions.of(database, field), parameters);
    }

    /** A field whose type nobody provides any more (an app or Jira Software was taken away) is left out, as Jira does. */
    private List<StoredCustomField> read(String condition, Function<Long, Supplier<List<Option>>> options, Object... parameters) {
        Map<Long, Set<String>> limits = new HashMap<>();
        database.sql("SELECT l.* FROM custom_field_issue_type l JOIN custom_field f ON f.id = l.field_id WHERE " + condition).params(parameters).query(row -> {
            limits.computeIfAbsent(row.getLong("field_id"), field -> new HashSet<>()).add(Long.toString(row.getLong("issue_type_id")));
        });
        List<StoredCustomField> fields = new ArrayList<>();
        database.sql("SELECT f.* FROM custom_field f WHERE " + condition + " ORDER BY f.field_name, f.id").params(parameters).query(row -> {
            FieldType type = types.get(row.getString("type_key"));
            long id = row.getLong("id");
            if (type != null) {
                fields.add(new StoredCustomField(id, row.getString("field_name"), row.getString("description"), type,
                        options.apply(id), limits.getOrDefault(id, Set.of())));
            }
        });
        return fields;
    }
}
