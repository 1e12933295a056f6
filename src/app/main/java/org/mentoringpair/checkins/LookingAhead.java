package org.mentoringpair.checkins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mentoringpair.checkins.Ahead.Commitment;
import org.mentoringpair.checkins.Ahead.NextCheckIn;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;

/** Tells mentors and mentees what lies ahead of them, over all their pairs; of pairs of others never a word. */
public final class LookingAhead {
    /** Nobody has more pairs; whoever had would see the oldest. */
    private static final int MOST_PAIRS = 200;
    private static final Comparator<NextCheckIn> SOONEST = Comparator.comparing(NextCheckIn::day).thenComparing(next -> next.pair().id());
    private static final Comparator<Commitment> MOST_URGENT = Comparator.comparing(Commitment::mine).reversed()
            .thenComparing(commitment -> commitment.action().due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Commitment::agreedOn);

    private final Pairs pairs;
    private final CheckIns checkIns;
    private final ActionIssues issues;
    private final TimeZones timeZones;
    private final Clock clock;

    public LookingAhead(Pairs pairs, CheckIns checkIns, ActionIssues issues, TimeZones timeZones, Clock clock) {
        this.pairs = pairs;
        this.checkIns = checkIns;
        this.issues = issues;
        this.timeZones = timeZones;
        this.clock = clock;
    }

    /**
     * At most three SQL statements and a search, whatever the amount.
     *
     * @param days how many days ahead, counted from tomorrow
     * @param open whether somebody may still look into the project of a pair of theirs
     */
    public Ahead of(Person person, int days, Predicate<Pair> open) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), timeZones.of(person));
        LocalDate end = today.plusDays(days);
        List<KeptDates> mine = pairs.knownTo(new Viewer(person.key(), Set.of()), 0, MOST_PAIRS).stream()
                .filter(kept -> kept.pair().stage() != Stage.CLOSED && open.test(kept.pair())).toList();
        List<NextCheckIn> all = mine.stream().filter(kept -> kept.next() != null)
                .map(kept -> new NextCheckIn(kept.pair(), kept.next())).sorted(SOONEST).toList();
        List<NextCheckIn> due = all.stream().filter(next -> !next.day().isAfter(end)).toList();
        NextCheckIn later = due.size() == all.size() ? null : all.get(due.size());
        return new Ahead(today, !mine.isEmpty(), due, later, commitments(person, mine, end));
    }

    private List<Commitment> commitments(Person person, List<KeptDates> mine, LocalDate end) {
        Map<Long, LocalDate> lastDays = mine.stream().filter(kept -> kept.last() != null)
                .collect(Collectors.toMap(kept -> kept.pair().id(), KeptDates::last));
        Map<Long, List<AgreedAction>> agreed = checkIns.agreedOn(lastDays);
        Map<Long, ActionIssues.State> states = issues.of(mine.stream().map(KeptDates::pair).filter(pair -> agreed.getOrDefault(pair.id(), List.of()).stream().anyMatch(AgreedAction::isIssue))
                .map(Pair::projectId).toList());
        return mine.stream().flatMap(kept -> agreed.getOrDefault(kept.pair().id(), List.of()).stream()
                        .map(action -> new Commitment(kept.pair(), action, kept.last(), isOf(person, kept.pair(), action))))
                .filter(commitment -> !states.containsKey(commitment.action().issueId()) || !states.get(commitment.action().issueId()).isDone())
                .filter(commitment -> commitment.action().due() == null || !commitment.action().due().isAfter(end))
                .sorted(MOST_URGENT).toList();
    }

    private static boolean isOf(Person person, Pair pair, AgreedAction action) {
        return person.key().equals(action.owner() == ActionOwner.MENTOR ? pair.mentorKey() : pair.menteeKey());
    }
}
