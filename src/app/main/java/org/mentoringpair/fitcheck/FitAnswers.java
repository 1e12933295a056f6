package org.mentoringpair.fitcheck;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The answers of everybody, one for each person and pair. One SQL statement a question. */
public interface FitAnswers {
    Optional<FitAnswer> of(long pairId, String userKey);

    /** Of all of these pairs, the oldest first. */
    List<FitAnswer> ofPairs(Collection<Long> pairIds);

    /** Keeps an answer in place of the one before. */
    void keep(FitAnswer answer);

    void remove(long pairId, String userKey);

    void removeOfProject(long projectId);
}
