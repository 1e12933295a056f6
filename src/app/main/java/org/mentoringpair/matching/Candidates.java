package org.mentoringpair.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.mentoringpair.enrolment.Enrolment;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/**
 * The mentors of a programme, ranked for one mentee after the other. The same facts always give the same order: by what
 * counts in the programme, then whoever has the fewest mentees, then whoever joined first.
 */
final class Candidates {
    private final Weighing weighing;
    private final List<Traits> mentors;
    private final Map<String, Integer> mentees = new HashMap<>();
    private final Set<String> everPaired = new HashSet<>();
    private final Instant now;

    /** @param pairs of the programme, those that have ended, too */
    Candidates(Weighing weighing, List<Enrolment> mentors, List<Pair> pairs, Instant now) {
        this.weighing = weighing;
        this.now = now;
        this.mentors = mentors.stream().map(mentor -> new Traits(mentor, now)).toList();
        pairs.forEach(pair -> {
            everPaired.add(two(pair.mentorKey(), pair.menteeKey()));
            if (pair.stage() != Stage.CLOSED) {
                mentees.merge(pair.mentorKey(), 1, Integer::sum);
            }
        });
    }

    /**
     * Those who suit a mentee best, with their reasons; whoever nothing speaks for is not among them.
     *
     * @param present whether the account of a mentor is still in use
     */
    List<Suggestion> suited(Enrolment mentee, int atMost, Predicate<String> present) {
        Traits wanted = new Traits(mentee, now);
        return mentors.stream().filter(mentor -> isPossible(mentee, mentor.enrolment())).map(mentor -> ranked(wanted, mentor)).flatMap(Optional::stream)
                .sorted().map(Ranked::suggestion).filter(each -> present.test(each.mentor().userKey())).limit(atMost).toList();
    }

    /** Why nobody is suggested. */
    Hindrance hindrance(Enrolment mentee) {
        List<Enrolment> others = mentors.stream().map(Traits::enrolment).filter(mentor -> !mentor.userKey().equals(mentee.userKey())).toList();
        if (others.isEmpty()) {
            return Hindrance.NO_MENTOR;
        }
        return others.stream().anyMatch(this::hasPlace) ? Hindrance.NOBODY_SUITS : Hindrance.NO_PLACE;
    }

    /** Two who were a pair once are not suggested again, whatever either of them said about it. */
    private boolean isPossible(Enrolment mentee, Enrolment mentor) {
        return !mentor.userKey().equals(mentee.userKey()) && hasPlace(mentor) && !everPaired.contains(two(mentor.userKey(), mentee.userKey()))
                && !mentor.notWith().contains(mentee.userKey()) && !mentee.notWith().contains(mentor.userKey());
    }

    private boolean hasPlace(Enrolment mentor) {
        return mentor.profile().places() > menteesOf(mentor);
    }

    private int menteesOf(Enrolment mentor) {
        return mentees.getOrDefault(mentor.userKey(), 0);
    }

    private Optional<Ranked> ranked(Traits mentee, Traits mentor) {
        int points = 0;
        List<Weighed> reasons = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            Aspect aspect = weighing.of(criterion);
            if (aspect.weight() != Weight.NONE) {
                Optional<Closeness> closeness = Closeness.between(criterion, mentee, mentor);
                boolean met = closeness.filter(known -> aspect.isMet(criterion, known.of100())).isPresent();
                if (!met && aspect.weight() == Weight.MUST) {
                    return Optional.empty();
                }
                int own = closeness.map(known -> aspect.points(known.of100())).orElse(0);
                points += own;
                if (met) {
                    reasons.add(new Weighed(own, new Reason(criterion, aspect.mode() == Mode.SIMILAR, closeness.get().words())));
                }
            }
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Ranked(points, menteesOf(mentor.enrolment()), suggestion(mentor, reasons)));
    }

    private static Suggestion suggestion(Traits mentor, List<Weighed> reasons) {
        return new Suggestion(mentor.enrolment(), reasons.stream().sorted(Comparator.comparing(Weighed::points).reversed()).map(Weighed::reason).toList());
    }

    private static String two(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    private record Weighed(int points, Reason reason) {
    }

    private record Ranked(int points, int mentees, Suggestion suggestion) implements Comparable<Ranked> {
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::points).reversed().thenComparing(Ranked::mentees)
                .thenComparing(each -> each.suggestion().mentor().day()).thenComparing(each -> each.suggestion().mentor().id());

        @Override
        public int compareTo(Ranked other) {
            return BEST_FIRST.compare(this, other);
        }
    }
}
