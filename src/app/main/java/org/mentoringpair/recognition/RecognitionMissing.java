package org.mentoringpair.recognition;

import org.mentoringpair.Refusal;

/** There is nothing of that kind, or none for whoever asks, which look the same. */
public final class RecognitionMissing extends Refusal {
    public RecognitionMissing() {
        super(Kind.MISSING, null, "mentoring.recognition.missing");
    }
}
