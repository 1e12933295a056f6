package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.sql.Timestamp;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments in the reader's time zone, in Jira's format. */
@Component
final class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);
    private final TimeZoneManager zones;

    Moments(TimeZoneManager zones) {
        this.zones = zones;
    }

    String shown(Timestamp moment) {
        return moment.toInstant().atZone(zones.getLoggedInUserTimeZone().toZoneId()).format(FORMAT);
    }
}
