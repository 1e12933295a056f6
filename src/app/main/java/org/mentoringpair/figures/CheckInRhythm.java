package org.mentoringpair.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/**
 * How often the pairs met in the weeks of a quarter that are over, and how often they meant to. Whatever is told of
 * the quarter is made of the weeks that are told, so that none of the others follows from it.
 */
final class CheckInRhythm {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final double MONTHS_OF_A_YEAR = 12;
    private static final double WEEKS_OF_A_YEAR = 52;

    private final List<Week> weeks;

    CheckInRhythm(List<LocalDate> mondays, List<KeptDates> pairs, List<FigureSource.Held> held, List<FigureSource.Turn> turns, Clock clock) {
        weeks = mondays.stream().map(monday -> new Week(monday, pairs, held, turns, clock)).toList();
    }

    /** A week of all pairs. */
    private static final class Week {
        private final LocalDate monday;
        private final Set<String> active = new HashSet<>();
        private final Set<String> met = new HashSet<>();
        private double planned;
        private int held;
        private int minutes;

        Week(LocalDate monday, List<KeptDates> pairs, List<FigureSource.Held> meetings, List<FigureSource.Turn> turns, Clock clock) {
            this.monday = monday;
            Map<Long, Boolean> meets = new HashMap<>();
            turns.stream().filter(turn -> LocalDate.ofInstant(turn.at(), clock.getZone()).isBefore(monday.plusWeeks(1))).forEach(turn -> meets.put(turn.pairId(), turn.meets()));
            Set<Long> closing = turns.stream().filter(FigureSource.Turn::closed).map(FigureSource.Turn::pairId).collect(Collectors.toSet());
            Map<Long, Pair> byId = new HashMap<>();
            pairs.forEach(kept -> {
                Pair pair = kept.pair();
                byId.put(pair.id(), pair);
                if (!pair.startedOn().isAfter(monday) && meets.getOrDefault(pair.id(), true) && (closing.contains(pair.id()) || !hadParted(kept))) {
                    active.addAll(Standing.people(pair));
                    planned += 1.0 / pair.rhythm().weeks();
                }
            });
            meetings.stream().filter(meeting -> isWithin(meeting.day())).filter(meeting -> byId.containsKey(meeting.pairId())).forEach(meeting -> {
                met.addAll(Standing.people(byId.get(meeting.pairId())));
                held++;
                minutes += meeting.minutes();
            });
        }

        /** A pair that parted before its moves were kept is taken to have done so when it last met. */
        private boolean hadParted(KeptDates kept) {
            LocalDate last = kept.last() == null ? kept.pair().startedOn() : kept.last();
            return kept.pair().stage() == Stage.CLOSED && last.isBefore(monday);
        }

        private boolean isWithin(LocalDate day) {
            return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
        }

        /** A week in which there were no pairs is about nobody. */
        boolean isTold() {
            return active.isEmpty() && met.isEmpty() || Breakdown.isEnough(active.size()) && (met.isEmpty() || Breakdown.isEnough(met.size()));
        }

        Figure.Line line() {
            return isTold() ? new Figure.Line(Figure.Label.of(monday), held, Math.toIntExact(Math.round(planned))) : new Figure.Line(Figure.Label.of(monday), null, null);
        }
    }

    private enum Hours {
        SPENT, PROTECTED
    }

    Figure weeks() {
        boolean told = weeks.stream().anyMatch(Week::isTold);
        return new Figure(FigureKind.RHYTHM, told || weeks.isEmpty(), null, told ? weeks.stream().map(Week::line).toList() : List.of());
    }

    /**
     * The hours that all of them together spent in check-ins: an hour of a meeting is one of each of the two.
     *
     * @param protectedHours how many of a month's working hours are set aside for each; null where nothing is said
     */
    Figure hours(Integer protectedHours) {
        List<Week> told = weeks.stream().filter(Week::isTold).toList();
        if (told.isEmpty()) {
            return new Figure(FigureKind.HOURS, weeks.isEmpty(), null, List.of());
        }
        List<Figure.Line> lines = new ArrayList<>();
        lines.add(new Figure.Line(Figure.Label.of(FigureKind.HOURS, Hours.SPENT), rounded(told.stream().mapToInt(week -> week.minutes).sum() * 2.0 / MINUTES_OF_AN_HOUR), null));
        if (protectedHours != null) {
            double months = told.stream().mapToInt(week -> week.active.size()).sum() * MONTHS_OF_A_YEAR / WEEKS_OF_A_YEAR;
            lines.add(new Figure.Line(Figure.Label.of(FigureKind.HOURS, Hours.PROTECTED), rounded(protectedHours * months), null));
        }
        return new Figure(FigureKind.HOURS, true, null, lines);
    }

    private static int rounded(double number) {
        return Math.toIntExact(Math.round(number));
    }
}
