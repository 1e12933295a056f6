package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** Reads custom fields with all that belongs to them in three statements, however many there are. */
@Component
final class StoredFields {
    private final Database database;
    private final Map<String, FieldType> types = new HashMap<>();

    StoredFields(Database database, List<FieldTypes> sources) {
        this.database = database;
        sources.forEach(source -> source.types().forEach(type -> types.put(type.key(), type)));
    }

    /**
     * A field whose type nobody provides any more (an app or Jira Software was taken away) is left out, as Jira does.
     *
     * @param condition on {@code custom_field f}
     */
    List<StoredCustomField> custom(String condition, Object... parameters) {
        String where = " JOIN custom_field f ON f.id = o.field_id WHERE " + condition;
        Map<Long, List<Option>> options = new HashMap<>();
        database.sql("SELECT o.* FROM custom_field_option o" + where + " ORDER BY o.position, o.id").params(parameters).query(row -> {
            options.computeIfAbsent(row.getLong("field_id"), field -> new ArrayList<>()).add(StoredOption.of(row, 0));
        });
        Map<Long, Set<String>> limits = new HashMap<>();
        database.sql("SELECT o.* FROM custom_field_issue_type o" + where).params(parameters).query(row -> {
            limits.computeIfAbsent(row.getLong("field_id"), field -> new HashSet<>()).add(Long.toString(row.getLong("issue_type_id")));
        });
        List<StoredCustomField> fields = new ArrayList<>();
        database.sql("SELECT f.* FROM custom_field f WHERE " + condition + " ORDER BY f.field_name, f.id").params(parameters).query(row -> {
            FieldType type = types.get(row.getString("type_key"));
            long id = row.getLong("id");
            if (type != null) {
                fields.add(new StoredCustomField(id, row.getString("field_name"), row.getString("description"), type,
                        options.getOrDefault(id, List.of()), limits.getOrDefault(id, Set.of())));
            }
        });
        return fields;
    }
}
