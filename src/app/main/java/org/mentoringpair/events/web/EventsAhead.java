package org.mentoringpair.events.web;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.calendar.Appointment;
import org.mentoringpair.calendar.CalendarFile;
import org.mentoringpair.calendar.CalendarSource;
import org.mentoringpair.calendar.Uids;
import org.mentoringpair.events.Event;
import org.mentoringpair.events.EventReading;
import org.mentoringpair.people.Person;

/** What somebody's programmes invite them to, in their calendar. */
public final class EventsAhead implements CalendarSource {
    private final EventReading reading;
    private final ApplicationProperties jira;
    private final Clock clock;

    public EventsAhead(EventReading reading, ApplicationProperties jira, Clock clock) {
        this.reading = reading;
        this.jira = jira;
        this.clock = clock;
    }

    /** Three SQL statements. */
    @Override
    public List<Appointment> ahead(Person reader, Locale language) {
        return reading.invitedTo(reader).stream().map(this::appointment).toList();
    }

    /** As {@link EventReading#event}. */
    String file(Person reader, long eventId) {
        return CalendarFile.of(appointment(reading.event(reader, eventId)), clock.instant());
    }

    private Appointment appointment(Event event) {
        String uid = Uids.of("event-" + event.id(), jira.getBaseUrl(UrlMode.CANONICAL));
        return Appointment.at(event.says().start(), event.says().length(), uid, event.says().title(), event.says().place());
    }
}
