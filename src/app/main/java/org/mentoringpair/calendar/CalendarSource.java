package org.mentoringpair.calendar;

import java.util.List;
import java.util.Locale;
import org.mentoringpair.people.Person;

/** What a part of the app puts into people's calendars. It contributes by a bean that implements this; all of them are collected. */
@FunctionalInterface
public interface CalendarSource {
    /** What lies ahead of somebody, in their language. A few SQL statements, however much it is. */
    List<Appointment> ahead(Person reader, Locale language);
}
