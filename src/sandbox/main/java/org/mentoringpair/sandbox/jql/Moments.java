package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Dates and periods as they are written in a query, in the time zone of the person who asks. */
@Component
final class Moments {
    private static final Pattern DATE = Pattern.compile("([0-9]{4})([-/])([0-9]{1,2})\\2([0-9]{1,2})(?: ([0-9]{1,2}):([0-9]{2}))?");
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\s*[0-9]{1,6}[wdhm])+)");
    private static final Pattern PART = Pattern.compile("([0-9]+)([wdhm])");
    private static final Map<String, Duration> LENGTHS = Map.of("w", Duration.ofDays(7), "d", Duration.ofDays(1),
            "h", Duration.ofHours(1), "m", Duration.ofMinutes(1));

    private final Clock clock;
    private final TimeZoneManager zones;

    Moments(Clock clock, TimeZoneManager zones) {
        this.clock = clock;
        this.zones = zones;
    }

    ZonedDateTime now(ApplicationUser person) {
        return clock.instant().atZone(zones.getTimeZoneforUser(person).toZoneId());
    }

    /** The moment a value stands for; a number is milliseconds since 1970. */
    static Optional<Instant> read(Value value, Asking asking) {
        if (value.number() != null) {
            return Optional.of(Instant.ofEpochMilli(value.number()));
        }
        Matcher date = DATE.matcher(value.text().trim());
        if (date.matches()) {
            return day(date, asking);
        }
        Matcher period = PERIOD.matcher(value.text().trim());
        return period.matches() ? Optional.of(moved(period, asking.now())) : Optional.empty();
    }

    private static Optional<Instant> day(Matcher date, Asking asking) {
        try {
            LocalDateTime local = LocalDateTime.of(number(date, 1), number(date, 3), number(date, 4), number(date, 5), number(date, 6));
            return Optional.of(local.atZone(asking.zone()).toInstant());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(Matcher form, int group) {
        return form.group(group) == null ? 0 : Integer.parseInt(form.group(group));
    }

    private static Instant moved(Matcher period, Instant now) {
        Duration length = Duration.ZERO;
        Matcher part = PART.matcher(period.group(2));
        while (part.find()) {
            length = length.plus(LENGTHS.get(part.group(2)).multipliedBy(Long.parseLong(part.group(1))));
        }
        return period.group(1).equals("-") ? now.minus(length) : now.plus(length);
    }
}
