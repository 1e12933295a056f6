package org.mentoringpair.fitcheck;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The twin of {@link StoredFitAnswers}, under the same contract. */
public final class FitAnswersInMemory implements FitAnswers {
    private final Map<String, FitAnswer> all = new LinkedHashMap<>();

    @Override
    public Optional<FitAnswer> of(long pairId, String userKey) {
        return Optional.ofNullable(all.get(pairId + userKey));
    }

    @Override
    public List<FitAnswer> ofPairs(Collection<Long> pairIds) {
        return all.values().stream().filter(answer -> pairIds.contains(answer.pairId())).toList();
    }

    @Override
    public void keep(FitAnswer answer) {
        all.put(answer.pairId() + answer.userKey(), answer);
    }

    @Override
    public void remove(long pairId, String userKey) {
        all.remove(pairId + userKey);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.values().removeIf(answer -> answer.projectId() == projectId);
    }
}
