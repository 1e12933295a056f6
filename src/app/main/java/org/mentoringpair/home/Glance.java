package org.mentoringpair.home;

import java.time.LocalDate;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * One of the two looks at their pair's page.
 *
 * @param pair   as it is kept now
 * @param person mentor or mentee of it
 * @param today  where that person is
 * @param last   the day of the latest check-in, or null before the first one
 * @param due    the day the next one is due, or null while the pair does not meet
 */
public record Glance(Pair pair, Person person, LocalDate today, LocalDate last, LocalDate due) {
    public boolean isMentee() {
        return pair.menteeKey().equals(person.key());
    }

    /** Whether a day has come; false where there is none. */
    public boolean hasCome(LocalDate day) {
        return day != null && !today.isBefore(day);
    }
}
