package org.mentoringpair.pairing;

import java.time.LocalDate;

/** The Jira issue that stands for a pair, with the fields programme managers filter on. */
public interface PairIssue {
    /**
     * Writes the fields Stage, Last check-in and Next check-in, whoever is asking and without mail; twice does no
     * harm, so that each time puts right what failed the time before.
     *
     * @param last day of the latest check-in, or null where there is none
     * @param next day the next one is due, or null where none is
     */
    void nowShows(Pair pair, LocalDate last, LocalDate next);
}
