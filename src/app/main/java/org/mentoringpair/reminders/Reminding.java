package org.mentoringpair.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;

/** Reminds mentors and mentees: at most one letter a person and day, about all their pairs, and of nothing twice. */
public final class Reminding {
    static final int AT_ONCE = 100;
    /** Longer than any occasion lasts, and more than a time zone's difference. */
    static final int DAYS_REMEMBERED = 60;

    private final Pairs pairs;
    private final List<ReminderSource> sources;
    private final SentReminders sent;
    private final Addressees addressees;
    private final OneAtATime turns;
    private final Clock clock;

    public Reminding(Pairs pairs, List<ReminderSource> sources, SentReminders sent, Addressees addressees, OneAtATime turns, Clock clock) {
        this.pairs = pairs;
        this.sources = List.copyOf(sources);
        this.sent = sent;
        this.addressees = addressees;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Whoever is to be written to now, if what is due still stands. One SQL statement and those of the sources for every
     * hundred pairs, five for every hundred people who have something due.
     */
    public List<Digest> due() {
        sent.forgetBefore(utcToday().minusDays(DAYS_REMEMBERED));
        Map<String, List<Cause>> causes = causes();
        List<String> people = List.copyOf(causes.keySet());
        List<Digest> digests = new ArrayList<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            digests.addAll(due(people.subList(from, Math.min(people.size(), from + AT_ONCE)), causes));
        }
        return digests;
    }

    private Map<String, List<Cause>> causes() {
        Map<String, List<Cause>> causes = new LinkedHashMap<>();
        List<KeptDates> some = pairs.keptAfter(0, AT_ONCE);
        while (!some.isEmpty()) {
            causesAmong(some).forEach(cause -> both(cause.pair()).forEach(key -> causes.computeIfAbsent(key, none -> new ArrayList<>()).add(cause)));
            some = pairs.keptAfter(some.get(some.size() - 1).pair().id(), AT_ONCE);
        }
        return causes;
    }

    /** A pair that pauses or has ended is left in peace. */
    private Stream<Cause> causesAmong(List<KeptDates> some) {
        List<KeptDates> meeting = some.stream().filter(kept -> kept.pair().stage().meets()).toList();
        return meeting.isEmpty() ? Stream.empty()
                : sources.stream().flatMap(source -> source.among(meeting, utcToday()).stream()).filter(cause -> cause.isNear(utcToday()));
    }

    private static List<String> both(Pair pair) {
        return List.of(pair.mentorKey(), pair.menteeKey());
    }

    private List<Digest> due(List<String> people, Map<String, List<Cause>> causes) {
        List<Digest> possible = people.stream().flatMap(key -> addressees.reachable(key).stream()).map(reader -> possible(reader, causes.get(reader.key())))
                .filter(digest -> !digest.isEmpty()).toList();
        if (possible.isEmpty()) {
            return List.of();
        }
        Map<String, List<SentReminder>> before = sent.to(possible.stream().map(digest -> digest.reader().key()).toList(), remembered());
        List<Digest> untold = possible.stream().map(digest -> untold(digest, before.getOrDefault(digest.reader().key(), List.of())))
                .filter(digest -> !digest.isEmpty()).toList();
        return addressees.writable(untold, this::now);
    }

    /** What they might be reminded of today, where they live. No SQL statement. */
    private Digest possible(Person reader, List<Cause> causes) {
        LocalDate today = today(reader);
        return new Digest(reader, causes.stream().flatMap(cause -> Reminder.on(today, cause).stream()).toList());
    }

    /** Nothing for those who had a letter today already, or a day later than today: they travelled west over the date line. */
    private Digest untold(Digest digest, List<SentReminder> before) {
        LocalDate today = today(digest.reader());
        boolean writtenToday = before.stream().anyMatch(reminder -> !reminder.sentOn().isBefore(today));
        return writtenToday ? new Digest(digest.reader(), List.of()) : digest.without(before);
    }

    /**
     * Writes to one person what is due and stands, unless another node did so meanwhile. What is written is kept before it is sent:
     * if the process ends between the two, a reminder is lost and none comes twice. Two SQL statements, and one for each
     * reminder.
     *
     * @return whether a letter was sent
     */
    public boolean write(Digest digest) {
        String key = digest.reader().key();
        Digest standing = digest.standing();
        Digest taken = turns.inTurn("reminders." + key, () -> {
            Digest untold = untold(standing, sent.to(List.of(key), remembered()).getOrDefault(key, List.of()));
            sent.keep(untold.reminders().stream().map(reminder -> reminder.sentTo(key, today(digest.reader()))).toList());
            return untold;
        });
        if (!taken.isEmpty()) {
            addressees.write(taken);
        }
        return !taken.isEmpty();
    }

    private LocalDate remembered() {
        return utcToday().minusDays(DAYS_REMEMBERED);
    }

    private LocalDate utcToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate today(Person reader) {
        return now(reader).toLocalDate();
    }

    private ZonedDateTime now(Person reader) {
        return clock.instant().atZone(addressees.zone(reader));
    }
}
