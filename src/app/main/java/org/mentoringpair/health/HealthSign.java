package org.mentoringpair.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.KeptDates;

/**
 * What a part of the app knows that speaks for asking a pair whether it needs help: days and counts, never a word
 * somebody wrote. A concept contributes by a bean that implements this; all of them are collected.
 */
@FunctionalInterface
public interface HealthSign {
    /**
     * By keys of pairs; those about which there is nothing to say are left out. Asked for five hundred pairs in the daily
     * round and for one when something happened: as few SQL statements and searches in Jira as it can, and no more for
     * many pairs than for one.
     */
    Map<Long, Reason> among(List<KeptDates> pairs, LocalDate today);
}
