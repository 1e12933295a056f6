package org.mentoringpair.pairing;

import java.time.LocalDate;

/** The Jira issue that stands for a pair, with the fields programme managers filter on. */
public interface PairIssue {
    /**
     * Writes the fields Last check-in and Next check-in, whoever is asking and without mail.
     *
     * @param last day of the latest check-in, or null where there is none
     * @param next day the next one is due, or null where none is
     */
    void checkInsMoved(Pair pair, LocalDate last, LocalDate next);
}
