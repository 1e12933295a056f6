package org.mentoringpair.sandbox.navigator;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.dates.DateFormats;
import org.mentoringpair.sandbox.dates.Dates;
import org.springframework.stereotype.Component;

/** Reads a page of results in two statements, however many issues and fields there are. */
@Component
final class ResultTables {
    private final Database database;
    private final CustomColumns columns;
    private final Dates dates;

    ResultTables(Database database, CustomColumns columns, Dates dates) {
        this.database = database;
        this.columns = columns;
        this.dates = dates;
    }

    /** @param issues ids that this person was found to be allowed to browse */
    ResultTable of(List<Long> issues, ApplicationUser reader) {
        if (issues.isEmpty()) {
            return new ResultTable(List.of(), List.of());
        }
        CustomColumns.Values values = columns.of(issues, dates.ofDays());
        DateFormats formats = dates.ofReader();
        Map<Long, ResultTable.Row> rows = new HashMap<>();
        database.sql("""
                SELECT i.id, p.pkey, i.issue_number, t.type_name, i.summary, u.display_name, s.status_name, s.category_key, i.updated
                FROM jira_issue i JOIN project p ON p.id = i.project_id JOIN issue_type t ON t.id = i.issue_type_id
                JOIN issue_status s ON s.id = i.status_id LEFT JOIN app_user u ON u.user_key = i.assignee_key
                WHERE i.id IN (:issues)""").param("issues", issues)
                .query((row, number) -> rows.put(row.getLong("id"), row(row, values.of(row.getLong("id")), formats))).list();
        return new ResultTable(values.names(), issues.stream().map(rows::get).filter(Objects::nonNull).toList());
    }

    private static ResultTable.Row row(ResultSet row, List<String> values, DateFormats formats) throws SQLException {
        return new ResultTable.Row(row.getString("pkey") + "-" + row.getLong("issue_number"), row.getString("type_name"), row.getString("summary"),
                Objects.requireNonNullElse(row.getString("display_name"), "Unassigned"), row.getString("status_name"), lozenge(row.getString("category_key")),
                formats.moment(row.getTimestamp("updated").toInstant()), values);
    }

    private static String lozenge(String category) {
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "aui-lozenge-new";
        };
    }
}
