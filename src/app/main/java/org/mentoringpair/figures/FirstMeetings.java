package org.mentoringpair.figures;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** How soon the pairs that began in a quarter met for the first time. */
final class FirstMeetings {
    static final int SOON = 14;

    private final Quarter quarter;
    private final LocalDate today;
    private final Map<Long, LocalDate> first = new HashMap<>();

    /** @param held those of the quarter and the {@value #SOON} days after it */
    FirstMeetings(Quarter quarter, List<FigureSource.Held> held, LocalDate today) {
        this.quarter = quarter;
        this.today = today;
        held.forEach(meeting -> first.merge(meeting.pairId(), meeting.day(), (one, other) -> one.isBefore(other) ? one : other));
    }

    private enum When {
        SOON, LATER, NOT_YET, STILL_TIME
    }

    Figure of(List<KeptDates> pairs) {
        Tally<When> tally = Tally.of(When.values());
        pairs.stream().filter(kept -> quarter.equals(Quarter.of(kept.pair().startedOn()))).forEach(kept -> tally.add(when(kept), Standing.people(kept.pair())));
        return Figure.of(FigureKind.FIRST_MEETING, Breakdown.of(tally));
    }

    private When when(KeptDates kept) {
        Pair pair = kept.pair();
        LocalDate soon = pair.startedOn().plusDays(SOON);
        LocalDate met = first.get(pair.id());
        if (met != null && !met.isAfter(soon)) {
            return When.SOON;
        }
        if (met != null || kept.last() != null) {
            return When.LATER;
        }
        return today.isAfter(soon) ? When.NOT_YET : When.STILL_TIME;
    }
}
