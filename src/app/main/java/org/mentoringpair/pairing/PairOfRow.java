package org.mentoringpair.pairing;

import java.time.LocalDate;

/** A pair as its row has it. */
public final class PairOfRow {
    private PairOfRow() {
    }

    public static Pair pair(PairRow row) {
        return new Pair(row.getID(), row.getProjectId(), row.getIssueId(), row.getMentorKey(), row.getMenteeKey(), row.getProgrammeId(),
                Stage.valueOf(row.getStage()), Rhythm.valueOf(row.getRhythm()), Visibility.valueOf(row.getVisibility()),
                LocalDate.ofEpochDay(row.getStartedOn()), row.getMonths(), postponed(row));
    }

    static KeptDates kept(PairRow row) {
        return new KeptDates(pair(row), day(row.getLastCheckIn()), day(row.getNextCheckIn()));
    }

    private static Postponed postponed(PairRow row) {
        return row.getPutOffOn() == null ? null : new Postponed(day(row.getPutOffOn()), day(row.getPutOffAfter()), day(row.getPutOffUntil()));
    }

    private static LocalDate day(Long epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay);
    }
}
