package org.mentoringpair.questions;

import java.util.List;
import org.mentoringpair.pairing.Pair;

/** The questions that mentors keep at hand. */
public interface PairQuestions {
    /** Those of a pair, the oldest first. One SQL statement. */
    List<PairQuestion> of(long pairId);

    /** Keeps a new one; its id is ignored and given back filled in. */
    PairQuestion add(PairQuestion newQuestion, Pair pair);

    void remove(PairQuestion question);

    /** Forgets those of a project that is no more. */
    void forgetProject(long projectId);
}
