package org.mentoringpair.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.health.HealthState;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** Where the pairs of a programme stand today. All of it is made from one breakdown, so that no figure tells what another one keeps back. */
final class Standing {
    private final List<KeptDates> pairs;
    private final Map<Long, LocalDate> closedOn = new HashMap<>();
    private final Breakdown<Where> breakdown;

    Standing(List<KeptDates> pairs, List<FigureSource.Turn> turns, Clock clock) {
        this.pairs = pairs;
        turns.stream().filter(FigureSource.Turn::closed).forEach(turn -> closedOn.put(turn.pairId(), LocalDate.ofInstant(turn.at(), clock.getZone())));
        Tally<Where> tally = Tally.of(Where.values());
        pairs.forEach(kept -> tally.add(where(kept.pair()), people(kept.pair())));
        breakdown = Breakdown.of(tally);
    }

    /** Where a pair stands. */
    enum Where {
        MEETING, PAUSED, TO_THE_END, EARLIER;

        private static final List<Where> CLOSED = List.of(TO_THE_END, EARLIER);
    }

    private enum Mentee {
        MATCHED, WAITING
    }

    private enum Step {
        ENROLLED, MATCHED, MET, ACTIVE, CLOSED
    }

    private enum Met {
        MET, NOT_MET
    }

    static List<String> people(Pair pair) {
        return List.of(pair.mentorKey(), pair.menteeKey());
    }

    /** A pair that parted before its moves were kept is taken to have gone to the end. */
    private Where where(Pair pair) {
        if (pair.stage() == Stage.CLOSED) {
            LocalDate planned = pair.startedOn().plusMonths(pair.months());
            return closedOn.getOrDefault(pair.id(), planned).isBefore(planned) ? Where.EARLIER : Where.TO_THE_END;
        }
        return pair.stage() == Stage.PAUSED ? Where.PAUSED : Where.MEETING;
    }

    Figure completion() {
        return Figure.of(FigureKind.COMPLETION, breakdown);
    }

    /** @param joined the keys of the mentees who ever joined the programme */
    Figure funnel(Set<String> joined) {
        Tally<Met> tally = Tally.of(Met.values());
        pairs.forEach(kept -> tally.add(kept.last() == null ? Met.NOT_MET : Met.MET, people(kept.pair())));
        FigureKind kind = FigureKind.FUNNEL;
        return Figure.of(kind, breakdown, List.of(
                Figure.line(Figure.Label.of(kind, Step.ENROLLED), enrolled(joined)),
                Figure.line(Figure.Label.of(kind, Step.MATCHED), breakdown.total()),
                Figure.line(Figure.Label.of(kind, Step.MET), Breakdown.of(tally).count(Met.MET)),
                Figure.line(Figure.Label.of(kind, Step.ACTIVE), breakdown.count(Where.MEETING)),
                Figure.line(Figure.Label.of(kind, Step.CLOSED), breakdown.count(Where.CLOSED))));
    }

    /** Everybody who joined or was matched without that; how many of them wait would follow from it. */
    private OptionalInt enrolled(Set<String> joined) {
        Set<String> matched = pairs.stream().map(kept -> kept.pair().menteeKey()).collect(Collectors.toSet());
        Tally<Mentee> tally = Tally.of(Mentee.values());
        matched.forEach(mentee -> tally.add(Mentee.MATCHED, Set.of(mentee)));
        joined.stream().filter(mentee -> !matched.contains(mentee)).forEach(mentee -> tally.add(Mentee.WAITING, Set.of(mentee)));
        return Breakdown.of(tally).count(List.of(Mentee.values()));
    }

    /** @param told as it was told to those who run the programme; a pair that was not judged yet is at its beginning */
    Figure health(Map<Long, HealthState> told) {
        Tally<HealthState> meeting = Tally.of(HealthState.TOO_EARLY, HealthState.ON_TRACK, HealthState.NEEDS_CHECK_IN, HealthState.STALLED);
        pairs.stream().map(KeptDates::pair).filter(pair -> where(pair) == Where.MEETING)
                .forEach(pair -> meeting.add(whileMeeting(told.getOrDefault(pair.id(), HealthState.TOO_EARLY)), people(pair)));
        Breakdown<HealthState> states = breakdown.within(Where.MEETING, meeting);
        List<Figure.Line> lines = new ArrayList<>();
        states.parts().forEach(state -> lines.add(Figure.line(Figure.Label.of(FigureKind.HEALTH, state), states.count(state))));
        lines.add(Figure.line(Figure.Label.of(FigureKind.HEALTH, HealthState.PAUSED), breakdown.count(Where.PAUSED)));
        lines.add(Figure.line(Figure.Label.of(FigureKind.HEALTH, HealthState.CLOSED), breakdown.count(Where.CLOSED)));
        return Figure.of(FigureKind.HEALTH, breakdown, lines);
    }

    /** Somebody who went on was told of as pausing until the next round. */
    private static HealthState whileMeeting(HealthState told) {
        return told == HealthState.PAUSED || told == HealthState.CLOSED ? HealthState.ON_TRACK : told;
    }
}
