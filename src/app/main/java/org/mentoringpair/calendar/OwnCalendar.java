package org.mentoringpair.calendar;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.people.Person;

/** All that lies ahead of one person. */
public final class OwnCalendar {
    private final List<CalendarSource> sources;
    private final Clock clock;

    public OwnCalendar(List<CalendarSource> sources, Clock clock) {
        this.sources = List.copyOf(sources);
        this.clock = clock;
    }

    /** @param name what the calendar is called, in the same language */
    public String file(Person reader, String name, Locale language) {
        return CalendarFile.feed(name, sources.stream().flatMap(source -> source.ahead(reader, language).stream()).toList(), clock.instant());
    }
}
