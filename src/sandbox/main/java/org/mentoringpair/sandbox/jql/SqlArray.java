package org.mentoringpair.sandbox.jql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/** A list of numbers or of texts bound to one question mark, on H2 as on PostgreSQL. */
final class SqlArray extends AbstractSqlTypeValue {
    private final Object[] values;

    SqlArray(List<?> values) {
        this.values = values.toArray();
    }

    @Override
    protected Object createTypeValue(Connection connection, int sqlType, String typeName) throws SQLException {
        return connection.createArrayOf(values[0] instanceof Long ? "bigint" : "varchar", values);
    }
}
