package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The custom fields, by name (all fields of that name) or by {@code cf[10001]}. */
@Component
final class CustomFields {
    private static final Pattern BY_ID = Pattern.compile("cf\\[([0-9]{1,18})\\]|customfield_([0-9]{1,18})", Pattern.CASE_INSENSITIVE);
    private static final Set<String> TEXTS = Set.of("textfield", "textarea", "gh-epic-label");

    private final Database database;
    private final Operands operands;
    private final People people;
    private final VisibleIssues issues;
    private final Dialect dialect;

    CustomFields(Database database, Operands operands, People people, VisibleIssues issues, Dialect dialect) {
        this.database = database;
        this.operands = operands;
        this.people = people;
        this.issues = issues;
        this.dialect = dialect;
    }

    Optional<SearchField> named(String name) {
        Matcher byId = BY_ID.matcher(name);
        List<Row> rows = byId.matches()
                ? rows("id = ?", Long.valueOf(byId.group(1) != null ? byId.group(1) : byId.group(2)))
                : rows("LOWER(field_name) = ?", name.toLowerCase(Locale.ROOT));
        List<SearchField> fields = rows.stream().map(this::field).toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(fields.size() == 1 ? fields.get(0) : new SeveralFields(fields));
    }

    /** The fields of text, as parts of {@code text}. */
    List<SearchField> texts() {
        List<SearchField> fields = new ArrayList<>();
        for (Row row : rows("searcher_key IS NOT NULL")) {
            if (TEXTS.contains(row.type())) {
                fields.add(new ValueField(place(row), new TextMeaning(dialect), ValueField.ONLY_LIKE, operands, List.of(), false));
            }
        }
        return fields;
    }

    private List<Row> rows(String condition, Object... parameters) {
        return database.sql("SELECT id, field_name, type_key, searcher_key FROM custom_field WHERE " + condition + " ORDER BY id").params(parameters)
                .query((row, number) -> new Row(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))).list();
    }

    private SearchField field(Row row) {
        if (row.searcher == null) {
            return new UnsearchableField(row.name, sorted(row));
        }
        return switch (row.type()) {
            case "textfield", "textarea", "gh-epic-label" -> make(row, new TextMeaning(dialect), ValueField.TEXT);
            case "url" -> make(row, new ExactTextMeaning(), ValueField.EQUALITY);
            case "userpicker" -> make(row, new IdentityMeaning(people), ValueField.EQUALITY);
            case "select", "radiobuttons", "gh-epic-status" -> make(row, new IdentityMeaning(options(row)), ValueField.EQUALITY);
            case "datepicker" -> make(row, TimeMeaning.DAY, ValueField.ORDERED);
            case "float" -> make(row, new NumberMeaning(), ValueField.ORDERED);
            case "gh-epic-link" -> make(row, new IdentityMeaning(stringsOf(issues)), ValueField.EQUALITY);
            default -> throw new NotPlayed("searching a custom field of type " + row.typeKey, CustomFields.class);
        };
    }

    private SearchField make(Row row, Meaning meaning, Set<Operator> operators) {
        return new ValueField(place(row), meaning, operators, operands, sorted(row), false);
    }

    private Place place(Row row) {
        return Place.customField(row.id, column(row));
    }

    private static String column(Row row) {
        return switch (row.type()) {
            case "textarea" -> "text_value";
            case "datepicker" -> "date_value";
            case "float" -> "number_value";
            default -> "string_value";
        };
    }

    private Lookup options(Row field) {
        return (values, name, asking) -> {
            List<NamedRow> rows = database.sql("SELECT id, option_value FROM custom_field_option WHERE field_id = ?").param(field.id)
                    .query((row, number) -> new NamedRow(row.getLong(1), row.getString(2))).list();
            return stringsOf(new NamedRows(() -> rows)).find(values, name, asking);
        };
    }

    /** Ids are kept as text among the values of custom fields. */
    private static Lookup stringsOf(Lookup lookup) {
        return (values, field, asking) -> lookup.find(values, field, asking).stream().map(Object::toString).toList();
    }

    private static List<Sql> sorted(Row row) {
        String value = "SELECT MIN(%s) FROM custom_field_value v %s WHERE v.issue_id = i.id AND v.field_id = ?";
        String sql = switch (row.type()) {
            case "userpicker" -> value.formatted("LOWER(u.display_name)", "JOIN app_user u ON u.user_key = v.string_value");
            case "select", "radiobuttons", "gh-epic-status" -> value.formatted("o.position",
                    "JOIN custom_field_option o ON o.field_id = v.field_id AND CAST(o.id AS VARCHAR(20)) = v.string_value");
            case "datepicker", "float" -> value.formatted("v." + column(row), "");
            default -> value.formatted("LOWER(v." + column(row) + ")", "");
        };
        return List.of(Sql.of("(" + sql + ")", row.id));
    }

    private record Row(long id, String name, String typeKey, String searcher) {
        /** The module key without the app's. */
        String type() {
            return typeKey.substring(typeKey.indexOf(':') + 1);
        }
    }
}
