package org.mentoringpair.fitcheck;

public class FitAnswersInMemoryTest extends FitAnswersContract {
    private final FitAnswers kept = new FitAnswersInMemory();

    @Override
    protected FitAnswers answers() {
        return kept;
    }
}
