package org.mentoringpair.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.sal.api.message.I18nResolver;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;

public class TextsTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.of(2027, 3, 1);

    private final I18nResolver i18n = mock(I18nResolver.class);
    private final DateTimeFormatterFactory dates = mock(DateTimeFormatterFactory.class);
    private final DateTimeFormatter ofReader = mock(DateTimeFormatter.class);
    private final Texts texts = new Texts(i18n, dates);

    @Before
    public void jiraFormatsForWhoeverIsAsking() {
        DateTimeFormatter ofNobody = mock(DateTimeFormatter.class);
        when(dates.formatter()).thenReturn(ofNobody);
        when(ofNobody.forLoggedInUser()).thenReturn(ofReader);
        when(i18n.getText(anyString(), any())).thenAnswer(call -> Arrays.stream(call.getArguments()).toList().toString());
    }

    @Test
    public void a_day_is_written_in_jiras_format_without_a_time_zone_shifting_it() {
        DateTimeFormatter days = mock(DateTimeFormatter.class);
        DateTimeFormatter ofSystem = mock(DateTimeFormatter.class);
        when(ofReader.withStyle(DateTimeStyle.DATE)).thenReturn(days);
        when(days.withSystemZone()).thenReturn(ofSystem);
        when(ofSystem.format(Timestamp.valueOf("2027-03-01 00:00:00"))).thenReturn("01/Mär/27");

        assertThat(texts.day(FIRST_OF_MARCH)).isEqualTo("01/Mär/27");
        assertThat(texts.day(null)).isEmpty();
        assertThat(texts.sentence(refused())).contains("01/Mär/27");
    }

    @Test
    public void a_moment_is_written_for_the_reader() {
        Instant moment = Instant.parse("2027-03-01T08:00:00Z");
        DateTimeFormatter moments = mock(DateTimeFormatter.class);
        when(ofReader.withStyle(DateTimeStyle.COMPLETE)).thenReturn(moments);
        when(moments.format(Date.from(moment))).thenReturn("01/Mär/27 5:00 PM");

        assertThat(texts.moment(moment)).isEqualTo("01/Mär/27 5:00 PM");
    }

    @Test
    public void clients_of_the_rest_api_read_days_as_year_month_day() {
        assertThat(texts.sentenceForClients(refused())).contains("2027-03-01");
    }

    private static Refusal refused() {
        return new Refusal(Refusal.Kind.INVALID, "day", "mentoring.checkins.wrong.day.future", FIRST_OF_MARCH);
    }
}
