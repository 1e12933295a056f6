package org.mentoringpair.closing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.closing.StageOffer.Why;
import org.mentoringpair.home.Glance;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;

/** Offers the two the next stage when its moment has come. Either accepts by changing the stage; nothing moves by itself. */
public final class StageOffering {
    /** How long somebody who said "not now" is left in peace. */
    public static final int DAYS_PUT_OFF = 14;
    /** How long before the end a pair winds down. */
    public static final int WEEKS_TO_WIND_DOWN = 4;

    private final PairFacts facts;
    private final PutOffs putOffs;
    private final OneAtATime turns;
    private final Clock clock;

    public StageOffering(PairFacts facts, PutOffs putOffs, OneAtATime turns, Clock clock) {
        this.facts = facts;
        this.putOffs = putOffs;
        this.turns = turns;
        this.clock = clock;
    }

    /** What whoever looks at their page is offered; nothing for everybody but the two, and for two weeks after they said "not now". */
    public Optional<StageOffer> to(Glance glance) {
        return !glance.pair().joins(glance.person().key()) ? Optional.empty()
                : standing(glance).filter(offer -> !isPutOff(glance.person(), glance.pair(), offer.to()));
    }

    /** "Not now": the other one of the two is asked all the same. */
    public void putOff(Person person, Pair pair, Stage stage) {
        if (!pair.joins(person.key())) {
            throw new ClosingMissing();
        }
        turns.inTurn("stage-offer." + pair.id() + "." + person.key(), () -> {
            putOffs.keep(pair, person.key(), stage, clock.instant());
            return stage;
        });
    }

    private Optional<StageOffer> standing(Glance glance) {
        Pair pair = glance.pair();
        return switch (pair.stage()) {
            case RAPPORT -> windingDownByDay(glance).or(() -> fromRapport(glance));
            case DIRECTION, PROGRESS -> windingDownByDay(glance).or(() -> byGoals(glance));
            case WINDING_DOWN -> glance.hasCome(end(pair)) ? offer(pair, Stage.MOVING_ON, Why.END_HAS_COME) : Optional.empty();
            case MOVING_ON, PAUSED, CLOSED -> Optional.empty();
        };
    }

    private Optional<StageOffer> windingDownByDay(Glance glance) {
        LocalDate begin = end(glance.pair()).minusWeeks(WEEKS_TO_WIND_DOWN);
        return glance.hasCome(begin) ? offer(glance.pair(), Stage.WINDING_DOWN, Why.END_IS_NEAR) : Optional.empty();
    }

    private Optional<StageOffer> fromRapport(Glance glance) {
        return facts.charterSigned(glance) ? offer(glance.pair(), Stage.DIRECTION, Why.CHARTER_SIGNED) : Optional.empty();
    }

    /** Goals for later keep nobody from winding down: they outlive the relationship. */
    private Optional<StageOffer> byGoals(Glance glance) {
        Pair pair = glance.pair();
        List<GoalNow> goals = facts.goals(glance).stream().filter(goal -> !goal.isForLater()).toList();
        if (goals.stream().anyMatch(GoalNow::isReached) && goals.stream().noneMatch(GoalNow::isOpen)) {
            return offer(pair, Stage.WINDING_DOWN, Why.GOALS_RESOLVED);
        }
        return pair.stage() == Stage.DIRECTION && goals.stream().anyMatch(GoalNow::isAgreed) ? offer(pair, Stage.PROGRESS, Why.GOAL_AGREED) : Optional.empty();
    }

    private static Optional<StageOffer> offer(Pair pair, Stage to, Why why) {
        return Optional.of(new StageOffer(pair.stage(), to, why));
    }

    private boolean isPutOff(Person reader, Pair pair, Stage stage) {
        Instant since = clock.instant().minus(Duration.ofDays(DAYS_PUT_OFF));
        return putOffs.since(pair.id(), reader.key(), stage, since);
    }

    static LocalDate end(Pair pair) {
        return pair.startedOn().plusMonths(pair.months());
    }
}
