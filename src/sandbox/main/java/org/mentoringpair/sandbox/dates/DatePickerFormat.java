package org.mentoringpair.sandbox.dates;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.sql.Timestamp;
import java.util.Date;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.fields.DateKind;
import org.springframework.stereotype.Component;

/** Writes days as the date fields of forms read them, the same for everybody. */
@Component
final class DatePickerFormat implements DateTimeFormatterFactory {
    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(null);
    }

    /** @param style null until one is chosen */
    private record Formatter(DateTimeStyle style) implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return this;
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle chosen) {
            return new Formatter(chosen);
        }

        /** The sandbox knows no other zone for days. */
        @Override
        public DateTimeFormatter withSystemZone() {
            return this;
        }

        @Override
        public String format(Date date) {
            if (style != DateTimeStyle.DATE_PICKER) {
                throw new NotPlayed("dates in the style " + style, DatePickerFormat.class);
            }
            return new DateKind().typed(new Timestamp(date.getTime()));
        }
    }
}
