package org.mentoringpair.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** How long the mentees of the pairs that began in a quarter had waited since they joined the programme. All these pairs are parts of it, as of the first meetings, so that nothing follows from one less the other. */
final class TimeToMatch {
    private static final int TWO_WEEKS = 14;
    private static final int FOUR_WEEKS = 28;

    private enum Waited {
        TWO_WEEKS, FOUR_WEEKS, LONGER, NEVER_JOINED
    }

    private TimeToMatch() {
    }

    /**
     * @param begun  the pairs that began in the quarter
     * @param joined when their mentees joined, by keys of pairs
     */
    static Figure of(List<Pair> begun, Map<Long, LocalDate> joined) {
        Tally<Waited> tally = Tally.of(Waited.values());
        begun.forEach(pair -> tally.add(joined.containsKey(pair.id()) ? waited(ChronoUnit.DAYS.between(joined.get(pair.id()), pair.startedOn())) : Waited.NEVER_JOINED,
                Standing.people(pair)));
        return Figure.of(FigureKind.TIME_TO_MATCH, Breakdown.of(tally));
    }

    private static Waited waited(long days) {
        if (days > FOUR_WEEKS) {
            return Waited.LONGER;
        }
        return days > TWO_WEEKS ? Waited.FOUR_WEEKS : Waited.TWO_WEEKS;
    }
}
