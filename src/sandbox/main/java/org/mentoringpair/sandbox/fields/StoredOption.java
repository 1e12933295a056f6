package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.option.Option;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A row of {@code custom_field_option}. */
record StoredOption(Long id, String value, boolean disabled) implements Option {
    static StoredOption of(ResultSet row, int number) throws SQLException {
        return new StoredOption(row.getLong("id"), row.getString("option_value"), row.getBoolean("disabled"));
    }

    @Override
    public Long getOptionId() {
        return id;
    }

    @Override
    public String getValue() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
