package org.mentoringpair.sandbox.navigator;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.dates.DateFormats;
import org.springframework.stereotype.Component;

/** The short custom fields (people, choices, days, numbers) that have a value in some of the issues. */
@Component
final class CustomColumns {
    private final Database database;

    CustomColumns(Database database) {
        this.database = database;
    }

    /** @param fields names by field id, in order */
    record Values(Map<Long, String> fields, Map<Long, Map<Long, String>> byIssue) {
        List<String> names() {
            return List.copyOf(fields.values());
        }

        /** One text for each field, empty where the issue has no value. */
        List<String> of(long issue) {
            Map<Long, String> own = byIssue.getOrDefault(issue, Map.of());
            return fields.keySet().stream().map(field -> own.getOrDefault(field, "")).toList();
        }
    }

    Values of(List<Long> issues, DateFormats formats) {
        Values values = new Values(new LinkedHashMap<>(), new HashMap<>());
        database.sql("""
                SELECT f.id AS field_id, f.field_name, v.issue_id, v.date_value, v.number_value, u.display_name, o.option_value
                FROM custom_field_value v JOIN custom_field f ON f.id = v.field_id
                LEFT JOIN app_user u ON u.user_key = v.string_value AND f.type_key LIKE '%:userpicker'
                LEFT JOIN custom_field_option o ON o.field_id = f.id AND CAST(o.id AS VARCHAR(20)) = v.string_value AND f.type_key LIKE '%:select'
                WHERE v.issue_id IN (:issues) AND (v.date_value IS NOT NULL OR v.number_value IS NOT NULL
                    OR u.display_name IS NOT NULL OR o.option_value IS NOT NULL)
                ORDER BY f.id, v.id""").param("issues", issues)
                .query((row, number) -> add(row, values, formats)).list();
        return values;
    }

    private static String add(ResultSet row, Values values, DateFormats formats) throws SQLException {
        values.fields.put(row.getLong("field_id"), row.getString("field_name"));
        return values.byIssue.computeIfAbsent(row.getLong("issue_id"), issue -> new HashMap<>()).put(row.getLong("field_id"), shown(row, formats));
    }

    private static String shown(ResultSet row, DateFormats formats) throws SQLException {
        Timestamp day = row.getTimestamp("date_value");
        if (day != null) {
            return formats.day(day.toLocalDateTime().toLocalDate());
        }
        double number = row.getDouble("number_value");
        if (!row.wasNull()) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
        String person = row.getString("display_name");
        return person != null ? person : row.getString("option_value");
    }
}
