package org.mentoringpair.home.web;

import org.mentoringpair.home.Commitment;
import org.mentoringpair.web.Texts;

/** One open commitment in words. */
public final class CommitmentLine {
    private final Commitment commitment;
    private final Texts texts;

    CommitmentLine(Commitment commitment, Texts texts) {
        this.commitment = commitment;
        this.texts = texts;
    }

    public String getWords() {
        return commitment.words();
    }

    /** Whether it is an issue, to link to. */
    public boolean isIssue() {
        return commitment.key() != null;
    }

    public String getKey() {
        return commitment.key();
    }

    /** By when, in words; empty where no day was agreed. */
    public String getDay() {
        return commitment.due() == null ? "" : texts.get("mentoring.home.steps.by", commitment.due());
    }
}
