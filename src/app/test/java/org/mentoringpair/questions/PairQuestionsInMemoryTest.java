package org.mentoringpair.questions;

public class PairQuestionsInMemoryTest extends PairQuestionsContract {
    private final PairQuestions kept = new PairQuestionsInMemory();

    @Override
    PairQuestions questions() {
        return kept;
    }
}
