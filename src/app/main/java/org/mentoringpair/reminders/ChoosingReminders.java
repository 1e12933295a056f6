package org.mentoringpair.reminders;

import java.time.Clock;
import java.time.LocalDate;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Everybody says for themselves whether they want reminders. */
public final class ChoosingReminders {
    public static final int LONGEST_DAYS = 366;

    private final ReminderChoices choices;
    private final TimeZones zones;
    private final Clock clock;

    public ChoosingReminders(ReminderChoices choices, TimeZones zones, Clock clock) {
        this.choices = choices;
        this.zones = zones;
        this.clock = clock;
    }

    /** One SQL statement. */
    public ReminderChoice choice(Person person) {
        return choices.of(person.key());
    }

    /** What holds today: a day to which somebody snoozed passes by itself. */
    public ReminderWish wish(Person person) {
        return wish(person, choice(person));
    }

    /** The same, of what is read already. */
    public ReminderWish wish(Person person, ReminderChoice choice) {
        if (choice.off()) {
            return ReminderWish.OFF;
        }
        return choice.isSnoozedOn(today(person)) ? ReminderWish.SNOOZED : ReminderWish.ON;
    }

    /**
     * @param until the first day on which they want some again; looked at only where they snooze
     * @throws Refusal INVALID at wish or until
     */
    public void choose(Person person, ReminderWish wish, LocalDate until) {
        if (wish == null) {
            throw new Refusal(Refusal.Kind.INVALID, "wish", "mentoring.reminders.wish.unsaid");
        }
        if (wish == ReminderWish.SNOOZED) {
            mustBeAhead(until, today(person));
        }
        choices.keep(new ReminderChoice(person.key(), wish == ReminderWish.OFF, wish == ReminderWish.SNOOZED ? until : null));
    }

    private static void mustBeAhead(LocalDate until, LocalDate today) {
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) {
            throw new Refusal(Refusal.Kind.INVALID, "until", "mentoring.reminders.until.wrong", LONGEST_DAYS);
        }
    }

    private LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), zones.of(person));
    }
}
