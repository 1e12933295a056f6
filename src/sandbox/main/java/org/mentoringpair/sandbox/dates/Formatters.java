package org.mentoringpair.sandbox.dates;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.people.Languages;
import org.springframework.stereotype.Component;

/**
 * Writes dates as Jira does. A formatter may be kept and shared: in whose language and zone it writes is found out
 * each time it does.
 */
@Component
final class Formatters implements DateTimeFormatterFactory {
    private final Dates dates;
    private final TimeZoneManager zones;

    Formatters(Dates dates, TimeZoneManager zones) {
        this.dates = dates;
        this.zones = zones;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(dates, DateTimeStyle.RELATIVE, () -> Languages.OF_JIRA, () -> zones.getDefaultTimezone().toZoneId());
    }

    private record Formatter(Dates dates, DateTimeStyle style, Supplier<Locale> language, Supplier<ZoneId> zone) implements DateTimeFormatter {
        @Override
        public DateTimeFormatter forLoggedInUser() {
            return new Formatter(dates, style, () -> dates.ofDays().language(), () -> dates.ofReader().zone());
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle chosen) {
            return new Formatter(dates, chosen, language, zone);
        }

        @Override
        public DateTimeFormatter withSystemZone() {
            return new Formatter(dates, style, language, ZoneId::systemDefault);
        }

        @Override
        public String format(Date date) {
            ZoneId there = zone.get();
            Instant moment = Instant.ofEpochMilli(date.getTime());
            DateFormats formats = new DateFormats(language.get(), there);
            return switch (style) {
                case COMPLETE -> formats.moment(moment);
                case DATE -> formats.day(moment.atZone(there).toLocalDate());
                case DATE_PICKER -> formats.typed(moment.atZone(there).toLocalDate());
                case RELATIVE -> throw new NotPlayed("dates in the style " + style, Formatters.class);
            };
        }
    }
}
