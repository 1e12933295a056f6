package org.mentoringpair.sandbox.jql;

import java.util.List;
import java.util.function.Function;

/** Where the values of a field lie: seen from a row {@code i} of {@code jira_issue}. */
interface Place {
    /** Holds for the issues of which some value meets the condition on its column. */
    Sql some(Function<String, Sql> condition);

    default Sql present() {
        return some(column -> Sql.of(column + " IS NOT NULL"));
    }

    /** A column of the issue itself. */
    static Place column(String column) {
        return condition -> condition.apply("i." + column);
    }

    /** The values of a custom field in a column of their table. */
    static Place customField(long fieldId, String column) {
        return condition -> Sql.all(List.of(Sql.of("v.issue_id = i.id AND v.field_id = ?", fieldId), condition.apply("v." + column)))
                .within(inner -> "EXISTS (SELECT 1 FROM custom_field_value v WHERE " + inner + ")");
    }

    /** The comments of the issue that meet a condition on {@code issue_comment c}. */
    static Place comments(Sql readable) {
        return condition -> condition.apply("c.body").and(readable)
                .within(inner -> "EXISTS (SELECT 1 FROM issue_comment c WHERE c.issue_id = i.id AND " + inner + ")");
    }
}
