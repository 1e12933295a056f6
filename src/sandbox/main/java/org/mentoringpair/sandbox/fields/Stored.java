package org.mentoringpair.sandbox.fields;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;

/** A value as a row of {@code custom_field_value} keeps it: one of the four is set, by the kind of the field. */
public record Stored(String string, String text, Double number, Timestamp date) {
    public static Stored string(String value) {
        return new Stored(value, null, null, null);
    }

    public static Stored text(String value) {
        return new Stored(null, value, null, null);
    }

    public static Stored number(Double value) {
        return new Stored(null, null, value, null);
    }

    public static Stored date(Timestamp value) {
        return new Stored(null, null, null, value);
    }

    public static Stored of(ResultSet row) throws SQLException {
        return new Stored(row.getString("string_value"), row.getString("text_value"),
                row.getObject("number_value", Double.class), row.getTimestamp("date_value"));
    }
}
