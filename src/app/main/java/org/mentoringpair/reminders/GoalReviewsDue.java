package org.mentoringpair.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.goals.GoalLooks;
import org.mentoringpair.goals.GoalsUnderWay;
import org.mentoringpair.goals.MutualAgreement;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** Every 90 days the two look at a goal again that they are working on. One SQL statement. */
public final class GoalReviewsDue implements ReminderSource {
    private static final int EVERY_DAYS = (int) MutualAgreement.REVIEWED_AFTER.toDays();

    private final GoalLooks looks;
    private final GoalsUnderWay underWay;

    public GoalReviewsDue(GoalLooks looks, GoalsUnderWay underWay) {
        this.looks = looks;
        this.underWay = underWay;
    }

    @Override
    public List<Cause> among(List<KeptDates> pairs, LocalDate today) {
        List<Pair> known = pairs.stream().map(KeptDates::pair).toList();
        Map<Long, Map<Long, Instant>> latest = looks.latest(known);
        return known.stream().flatMap(pair -> causes(pair, latest.get(pair.id()), today)).toList();
    }

    /** Goals on which they agreed on the same day are looked at together. */
    private Stream<Cause> causes(Pair pair, Map<Long, Instant> agreed, LocalDate today) {
        Map<LocalDate, Set<Long>> byDay = agreed.entrySet().stream().collect(Collectors.groupingBy(goal ->
                Recurring.latest(goal.getValue().atZone(ZoneOffset.UTC).toLocalDate(), EVERY_DAYS, today), Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        return byDay.entrySet().stream().map(day -> new Cause(pair, Subject.GOALS, day.getKey(),
                reader -> underWay.in(pair.projectId(), reader).stream().anyMatch(day.getValue()::contains)));
    }
}
