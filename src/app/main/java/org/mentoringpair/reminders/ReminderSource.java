package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.KeptDates;

/**
 * What a part of the app knows that pairs are to be reminded of: days, never a word somebody wrote. It contributes by a
 * bean that implements this; all of them are collected.
 */
@FunctionalInterface
public interface ReminderSource {
    /**
     * As many SQL statements as there are kinds of rows to look at, however many pairs.
     *
     * @param pairs a hundred at most, all of which meet
     * @param today in UTC
     */
    List<Cause> among(List<KeptDates> pairs, LocalDate today);
}
