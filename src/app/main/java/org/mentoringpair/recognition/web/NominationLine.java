package org.mentoringpair.recognition.web;

import org.mentoringpair.recognition.Nomination;
import org.mentoringpair.recognition.Nomination.Answer;

/** What one of the two wrote of the other one, as both read it. */
public final class NominationLine {
    private final Nomination nomination;

    NominationLine(Nomination nomination) {
        this.nomination = nomination;
    }

    public String getAward() {
        return nomination.award();
    }

    public String getWords() {
        return nomination.words();
    }

    public String getEdition() {
        return nomination.edition();
    }

    public boolean isAgreed() {
        return nomination.isAgreed();
    }

    public boolean isOpen() {
        return nomination.answer() == Answer.OPEN;
    }
}
