package org.mentoringpair.web;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import org.mentoringpair.Refusal;

/**
 * Sentences, days and moments for whoever is asking: in their language, their time zone and Jira's own format.
 * Templates call it; what it answers is plain text, which the template engine escapes.
 */
public final class Texts {
    private final I18nResolver i18n;
    private final DateTimeFormatterFactory dates;

    public Texts(I18nResolver i18n, DateTimeFormatterFactory dates) {
        this.i18n = i18n;
        this.dates = dates;
    }

    public String get(String key) {
        return i18n.getText(key);
    }

    public String get(String key, Object argument) {
        return with(key, argument);
    }

    public String get(String key, Object first, Object second) {
        return with(key, first, second);
    }

    public String get(String key, Object first, Object second, Object third) {
        return with(key, first, second, third);
    }

    /** A day in the format this Jira writes days in, empty where there is none. A day lies in no time zone. */
    public String day(LocalDate day) {
        return day == null ? "" : formatter(DateTimeStyle.DATE).withSystemZone().format(Timestamp.valueOf(day.atStartOfDay()));
    }

    /** A moment in the format this Jira writes moments in, in the zone of whoever is asking. */
    public String moment(Instant moment) {
        return formatter(DateTimeStyle.COMPLETE).format(Date.from(moment));
    }

    private DateTimeFormatter formatter(DateTimeStyle style) {
        return dates.formatter().forLoggedInUser().withStyle(style);
    }

    /** Why something is refused, for somebody in front of a page. */
    public String sentence(Refusal refusal) {
        return with(refusal.messageKey(), refusal.arguments().toArray());
    }

    /** The same for a client of the REST API, which reads days as year-month-day. */
    String sentenceForClients(Refusal refusal) {
        return with(refusal.messageKey(), refusal.arguments().stream().map(argument -> argument instanceof LocalDate day ? day.toString() : argument).toArray());
    }

    private String with(String key, Object... arguments) {
        return i18n.getText(key, Arrays.stream(arguments).map(this::readable).toArray(Serializable[]::new));
    }

    private Serializable readable(Object argument) {
        if (argument instanceof LocalDate day) {
            return day(day);
        }
        return argument instanceof Number number ? number : String.valueOf(argument);
    }
}
