package org.mentoringpair.sandbox.jql;

import com.atlassian.query.operator.Operator;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Moments and days. */
final class TimeMeaning implements Meaning {
    /** A day is kept without a time zone; the day meant is the one that the asker's calendar shows. */
    static final Meaning DAY = new TimeMeaning(column -> "CAST(" + column + " AS DATE)",
            (moment, asking) -> Date.valueOf(moment.atZone(asking.zone()).toLocalDate()));
    static final Meaning MOMENT = new TimeMeaning(column -> column, (moment, asking) -> Timestamp.from(moment));

    private final UnaryOperator<String> column;
    private final BiFunction<Instant, Asking, Object> bound;

    private TimeMeaning(UnaryOperator<String> column, BiFunction<Instant, Asking, Object> bound) {
        this.column = column;
        this.bound = bound;
    }

    @Override
    public Sql matches(String place, List<Value> values, String field, Asking asking) {
        return Sql.any(values.stream().map(value -> compared(place, "=", value, field, asking)).toList());
    }

    @Override
    public Sql compares(String place, Operator operator, Value value, String field, Asking asking) {
        return compared(place, operator.getDisplayString(), value, field, asking);
    }

    private Sql compared(String place, String sign, Value value, String field, Asking asking) {
        return Moments.read(value, asking)
                .map(moment -> Sql.of(column.apply(place) + " " + sign + " ?", bound.apply(moment, asking)))
                .orElseGet(() -> refuse(value, field, asking));
    }

    private static Sql refuse(Value value, String field, Asking asking) {
        asking.problem("Date value '" + value.written() + "' for field '" + field + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', "
                + "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        return Sql.FALSE;
    }
}
