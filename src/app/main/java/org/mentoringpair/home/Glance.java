package org.mentoringpair.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** One of the two looks at their pair's page, once: what was read for one part of the page is there for the others. For one thread. */
public final class Glance {
    private final Pair pair;
    private final Person person;
    private final LocalDate today;
    private final LocalDate last;
    private final LocalDate due;
    private final Map<Class<?>, Object> read = new HashMap<>();

    /**
     * @param pair   as it is kept now
     * @param person mentor or mentee of it
     * @param today  where that person is
     * @param last   the day of the latest check-in, or null before the first one
     * @param due    the day the next one is due, or null while the pair does not meet
     */
    public Glance(Pair pair, Person person, LocalDate today, LocalDate last, LocalDate due) {
        this.pair = pair;
        this.person = person;
        this.today = today;
        this.last = last;
        this.due = due;
    }

    public Pair pair() {
        return pair;
    }

    public Person person() {
        return person;
    }

    public LocalDate today() {
        return today;
    }

    /** Null before the first check-in. */
    public LocalDate last() {
        return last;
    }

    /** Null while the pair does not meet. */
    public LocalDate due() {
        return due;
    }

    public boolean isMentee() {
        return pair.menteeKey().equals(person.key());
    }

    /** Whether a day has come; false where there is none. */
    public boolean hasCome(LocalDate day) {
        return day != null && !today.isBefore(day);
    }

    /**
     * Reads something once for the whole page.
     *
     * @param what a type of the concept's own, so that nobody else's answer is taken for it
     */
    public <T> T once(Class<T> what, Supplier<T> reading) {
        if (!read.containsKey(what)) {
            read.put(what, reading.get());
        }
        return what.cast(read.get(what));
    }
}
