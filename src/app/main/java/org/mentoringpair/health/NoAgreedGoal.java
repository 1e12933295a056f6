package org.mentoringpair.health;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mentoringpair.charter.CharterLooks;
import org.mentoringpair.goals.GoalLooks;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** Pairs that signed their charter a month ago and have agreed on no goal: from moments alone. Three SQL statements. */
public final class NoAgreedGoal implements HealthSign {
    static final int DAYS = 30;
    /** Whoever parts needs no first goal any more. */
    private static final Set<Stage> UNDER_WAY = EnumSet.of(Stage.RAPPORT, Stage.DIRECTION, Stage.PROGRESS);

    private final CharterLooks charters;
    private final GoalLooks goals;
    private final Clock clock;

    public NoAgreedGoal(CharterLooks charters, GoalLooks goals, Clock clock) {
        this.charters = charters;
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public Map<Long, Reason> among(List<KeptDates> pairs, LocalDate today) {
        List<Pair> underWay = pairs.stream().map(KeptDates::pair).filter(pair -> UNDER_WAY.contains(pair.stage())).toList();
        Map<Long, LocalDate> signed = signed(underWay, today);
        Map<Long, Map<Long, Instant>> agreed = goals.latest(underWay.stream().filter(pair -> signed.containsKey(pair.id())).toList());
        Map<Long, Reason> reasons = new HashMap<>();
        signed.forEach((pairId, day) -> {
            if (agreed.get(pairId).isEmpty()) {
                reasons.put(pairId, new Reason(Reason.Kind.NO_AGREED_GOAL, day));
            }
        });
        return reasons;
    }

    /** The day of those charters that were signed so long ago. */
    private Map<Long, LocalDate> signed(List<Pair> pairs, LocalDate today) {
        Map<Long, LocalDate> days = new HashMap<>();
        charters.latest(pairs).forEach((pairId, moment) -> days.put(pairId, LocalDate.ofInstant(moment, clock.getZone())));
        days.values().removeIf(day -> day.plusDays(DAYS).isAfter(today));
        return days;
    }
}
