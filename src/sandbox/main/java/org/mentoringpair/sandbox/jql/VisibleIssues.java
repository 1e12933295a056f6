package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.permissions.Browsable;
import org.springframework.stereotype.Component;

/** Finds issues by key or id, among those that the asker may browse: the others do not exist for them. */
@Component
final class VisibleIssues implements Lookup {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*-[0-9]{1,18}");

    private final Database database;
    private final Browsable browsable;

    VisibleIssues(Database database, Browsable browsable) {
        this.database = database;
        this.browsable = browsable;
    }

    /** Ids that a function gives are not looked up: the search itself leaves out what the asker may not see. */
    @Override
    public List<Long> find(List<Value> values, String field, Asking asking) {
        List<Value> written = values.stream().filter(value -> !value.computed() || value.number() == null).toList();
        List<Long> found = new ArrayList<>(values.stream().filter(value -> !written.contains(value)).map(Value::number).toList());
        Map<String, Row> rows = written.isEmpty() ? Map.of() : rows(written, asking);
        for (Value value : written) {
            Row row = rows.get(value.written().toUpperCase(Locale.ROOT));
            if (row == null) {
                missing(value, field, asking);
            } else {
                found.add(row.id);
            }
        }
        return found;
    }

    private Map<String, Row> rows(List<Value> values, Asking asking) {
        List<String> keys = values.stream().map(Value::written).filter(text -> KEY.matcher(text).matches()).toList();
        List<String> projects = keys.stream().map(key -> key.substring(0, key.lastIndexOf('-')).toUpperCase(Locale.ROOT)).distinct().toList();
        List<Long> numbers = keys.stream().map(key -> Long.valueOf(key.substring(key.lastIndexOf('-') + 1))).distinct().toList();
        List<Long> ids = values.stream().map(Value::asId).filter(Objects::nonNull).toList();
        Sql wanted = asking.seen(parameters -> browsable.condition("i", asking.person(), parameters)).and(
                Sql.oneOf("i.id", ids).or(Sql.oneOf("p.pkey", projects).and(Sql.oneOf("i.issue_number", numbers))));
        List<Row> rows = database.sql("SELECT i.id, p.pkey, i.issue_number FROM jira_issue i JOIN project p ON p.id = i.project_id WHERE "
                + wanted.text()).params(wanted.parameters())
                .query((row, number) -> new Row(row.getLong(1), row.getString(2) + "-" + row.getLong(3))).list();
        Map<String, Row> byKeyAndId = rows.stream().collect(Collectors.toMap(Row::key, Function.identity()));
        rows.forEach(row -> byKeyAndId.put(Long.toString(row.id), row));
        return byKeyAndId;
    }

    private static void missing(Value value, String field, Asking asking) {
        if (value.number() != null || value.computed()) {
            Lookup.missing(value, field, asking);
        } else if (KEY.matcher(value.text()).matches()) {
            asking.problem("An issue with key '" + value.text() + "' does not exist for field '" + field + "'.");
        } else {
            asking.problem("The issue key '" + value.text() + "' for field '" + field + "' is invalid.");
        }
    }

    private record Row(long id, String key) {
    }
}
