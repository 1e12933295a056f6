package org.mentoringpair.sandbox.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

/** Half past ten in the evening of 31 December in Greenwich is half past seven in the morning of the new year in Osaka. */
public class FormattersTest {
    private static final Date LATE = Date.from(Instant.parse("2026-12-31T22:30:00Z"));

    private final JiraAuthenticationContext reader = mock(JiraAuthenticationContext.class);
    private final TimeZoneManager zones = mock(TimeZoneManager.class);
    private final DateTimeFormatter formatter = new Formatters(new Dates(reader, zones), zones).formatter();

    @Before
    public void inOsaka() {
        when(reader.getLocale()).thenReturn(Locale.US);
        when(zones.getDefaultTimezone()).thenReturn(TimeZone.getTimeZone("UTC"));
        when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    @Test
    public void a_moment_is_told_in_the_readers_zone() {
        assertThat(formatter.withStyle(DateTimeStyle.COMPLETE).format(LATE)).isEqualTo("31/Dec/26 10:30 PM");
        assertThat(formatter.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(LATE)).isEqualTo("01/Jan/27 7:30 AM");
        assertThat(formatter.forLoggedInUser().withStyle(DateTimeStyle.DATE).format(LATE)).isEqualTo("01/Jan/27");
    }

    @Test
    public void months_are_named_in_the_readers_language_when_a_date_is_written() {
        DateTimeFormatter kept = formatter.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE);

        when(reader.getLocale()).thenReturn(Locale.GERMANY);
        when(zones.getLoggedInUserTimeZone()).thenReturn(TimeZone.getTimeZone("Europe/Berlin"));

        assertThat(kept.format(LATE)).isEqualTo("31/Dez/26 11:30 PM");
        assertThat(formatter.withStyle(DateTimeStyle.COMPLETE).format(LATE)).as("not for anybody").isEqualTo("31/Dec/26 10:30 PM");
    }

    @Test
    public void a_day_stays_the_day_it_is_in_the_systems_zone() {
        Timestamp day = Timestamp.valueOf(LocalDate.of(2027, 3, 1).atStartOfDay());

        assertThat(formatter.forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE).format(day)).isEqualTo("01/Mar/27");
        assertThat(formatter.forLoggedInUser().withSystemZone().withStyle(DateTimeStyle.DATE_PICKER).format(day)).isEqualTo("1/Mar/27");
    }

    @Test
    public void what_is_typed_is_read_in_the_language_it_is_written_in() {
        DateFormats german = new DateFormats(Locale.GERMANY, ZoneId.of("Europe/Berlin"));
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2026, month, 28);
            assertThat(german.read(german.typed(day))).as(german.typed(day)).contains(day);
        }

        assertThat(german.read("7/dez/26")).contains(LocalDate.of(2026, 12, 7));
        assertThat(german.read("7/Dez/2026")).contains(LocalDate.of(2026, 12, 7));
        assertThat(german.read("7/Dec/26")).isEmpty();
        assertThat(german.read("31/Feb/26")).isEmpty();
    }

    @Test
    public void relative_dates_are_not_played() {
        assertThatThrownBy(() -> formatter.forLoggedInUser().format(LATE)).isInstanceOf(NotPlayed.class).hasMessageContaining("RELATIVE");
    }
}
