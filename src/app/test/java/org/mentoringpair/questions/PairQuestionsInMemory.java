package org.mentoringpair.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredPairQuestions}, under the same contract. */
public final class PairQuestionsInMemory implements PairQuestions {
    private final List<PairQuestion> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long lastId;

    @Override
    public List<PairQuestion> of(long pairId) {
        return all.stream().filter(question -> question.pairId() == pairId).toList();
    }

    @Override
    public PairQuestion add(PairQuestion newQuestion, Pair pair) {
        PairQuestion kept = newQuestion.withId(++lastId);
        all.add(kept);
        projects.put(pair.id(), pair.projectId());
        return kept;
    }

    @Override
    public void remove(PairQuestion question) {
        all.removeIf(each -> each.id() == question.id());
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
