package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * A day that makes something due for both of a pair.
 *
 * @param day    from which its occasions are counted
 * @param stands asked last, of somebody who is about to be written to: whether it is still so for them
 */
public record Cause(Pair pair, Subject subject, LocalDate day, Predicate<Person> stands) {
    public Cause(Pair pair, Subject subject, LocalDate day) {
        this(pair, subject, day, person -> true);
    }

    /** Whether it makes something due on a day, somewhere on earth. */
    boolean isNear(LocalDate utcDay) {
        return utcDay.minusDays(1).datesUntil(utcDay.plusDays(2)).anyMatch(today -> Occasion.on(today, subject, day).isPresent());
    }
}
