package org.mentoringpair.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;

/** Reminds mentors and mentees of check-ins: at most one letter a person and day, about all their pairs, and of nothing twice. */
public final class CheckInReminding {
    static final int PAIRS_AT_ONCE = 100;
    /** Longer than any occasion lasts, and more than a time zone's difference. */
    private static final int DAYS_REMEMBERED = 60;
    private static final int FURTHEST_DAYS = 15;

    private final Pairs pairs;
    private final SentReminders sent;
    private final Addressees addressees;
    private final OneAtATime turns;
    private final Clock clock;

    public CheckInReminding(Pairs pairs, SentReminders sent, Addressees addressees, OneAtATime turns, Clock clock) {
        this.pairs = pairs;
        this.sent = sent;
        this.addressees = addressees;
        this.turns = turns;
        this.clock = clock;
    }

    /** Whoever has something to be reminded of, by user key, with the pairs it is about. One SQL statement for every hundred pairs. */
    public Map<String, List<KeptDates>> people() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        sent.forgetBefore(today.minusDays(DAYS_REMEMBERED));
        Map<String, List<KeptDates>> people = new LinkedHashMap<>();
        List<KeptDates> some = pairs.keptAfter(0, PAIRS_AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(kept -> isNear(kept, today)).forEach(kept -> List.of(kept.pair().mentorKey(), kept.pair().menteeKey())
                    .forEach(key -> people.computeIfAbsent(key, none -> new ArrayList<>()).add(kept)));
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), PAIRS_AT_ONCE);
        }
        return people;
    }

    private static boolean isNear(KeptDates kept, LocalDate today) {
        return meets(kept) && Math.abs(kept.next().toEpochDay() - today.toEpochDay()) <= FURTHEST_DAYS;
    }

    /** A pair that pauses or has ended is due on no day. */
    private static boolean meets(KeptDates kept) {
        return kept.next() != null && kept.pair().dueAfter(kept.last()) != null;
    }

    /**
     * Writes to one person, if there is anything they were not told of. What is written is kept before it is sent: if the
     * process ends between the two, a reminder is lost and none comes twice.
     *
     * @return whether a letter was sent
     */
    public boolean write(String userKey, List<KeptDates> about) {
        Optional<Person> reader = addressees.reachable(userKey).filter(person -> !possible(person, about).isEmpty());
        List<Reminder> reminders = reader.map(person -> turns.inTurn("reminders." + userKey, () -> taken(person, about))).orElse(List.of());
        if (!reminders.isEmpty()) {
            addressees.write(reader.orElseThrow(), reminders);
        }
        return !reminders.isEmpty();
    }

    /** What they might be reminded of today, where they live. No SQL statement. */
    private List<Reminder> possible(Person reader, List<KeptDates> about) {
        LocalDate today = now(reader).toLocalDate();
        return MailHours.isWeekend(today.getDayOfWeek()) ? List.of()
                : about.stream().flatMap(kept -> reminder(kept.pair(), kept.next(), today).stream()).toList();
    }

    private ZonedDateTime now(Person reader) {
        return clock.instant().atZone(addressees.zone(reader));
    }

    private List<Reminder> taken(Person reader, List<KeptDates> about) {
        LocalDate today = now(reader).toLocalDate();
        if (addressees.isHeld(reader, today)) {
            return List.of();
        }
        List<SentReminder> before = sent.to(reader.key(), today.minusDays(DAYS_REMEMBERED));
        List<Reminder> reminders = possible(reader, about).stream().filter(reminder -> before.stream().noneMatch(old -> old.is(reminder))).toList();
        boolean writtenToday = before.stream().anyMatch(reminder -> reminder.sentOn().equals(today));
        if (writtenToday || !addressees.isReached(reader, reminders, now(reader))) {
            return List.of();
        }
        sent.keep(reminders.stream().map(reminder -> reminder.sentTo(reader.key(), today)).toList());
        return reminders;
    }

    private static Optional<Reminder> reminder(Pair pair, LocalDate due, LocalDate today) {
        return Occasion.on(today, due).map(occasion -> new Reminder(pair, due, occasion));
    }
}
