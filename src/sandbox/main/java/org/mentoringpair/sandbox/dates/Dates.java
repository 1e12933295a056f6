package org.mentoringpair.sandbox.dates;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** How whoever is logged in reads and types days and moments. */
@Component
public final class Dates {
    private final JiraAuthenticationContext reader;
    private final TimeZoneManager zones;

    public Dates(JiraAuthenticationContext reader, TimeZoneManager zones) {
        this.reader = reader;
        this.zones = zones;
    }

    /** To be asked for once a page: it costs a statement. */
    public DateFormats ofReader() {
        return new DateFormats(reader.getLocale(), zones.getLoggedInUserTimeZone().toZoneId());
    }

    /** For days alone, which lie in no time zone: without a statement. */
    public DateFormats ofDays() {
        return new DateFormats(reader.getLocale(), ZoneId.systemDefault());
    }
}
