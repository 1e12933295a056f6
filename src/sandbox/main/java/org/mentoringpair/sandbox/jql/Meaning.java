package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.util.List;

/** How the values of a kind of field are read and compared. */
interface Meaning {
    /** The column equals, or contains, one of the values; what they are wrong in is told to the asking. */
    Sql matches(String column, List<Value> values, String field, Asking asking);

    /** The column is less or greater than the value. */
    Sql compares(String column, Operator operator, Value value, String field, Asking asking);

    /** Whether the value is a name for having none, as Unresolved is among resolutions. */
    default boolean meansNone(Value value) {
        return false;
    }
}
