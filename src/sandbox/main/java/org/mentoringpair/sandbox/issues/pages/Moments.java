package org.mentoringpair.sandbox.issues.pages;

import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How moments are written: in the reader's time zone, in Jira's format. */
@Component
final class Moments {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("d/MMM/yy h:mm a", Locale.ENGLISH);
    private final TimeZoneManager zones;

    Moments(TimeZoneManager zones) {
        this.zones = zones;
    }

    /** To be asked for once a page: it costs a statement. */
    DateTimeFormatter ofReader() {
        return FORMAT.withZone(zones.getLoggedInUserTimeZone().toZoneId());
    }
}
