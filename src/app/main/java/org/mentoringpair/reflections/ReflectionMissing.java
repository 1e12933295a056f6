package org.mentoringpair.reflections;

import org.mentoringpair.Refusal;

/** There is no such pair or milestone, or none for whoever asks, which look the same. */
public final class ReflectionMissing extends Refusal {
    public ReflectionMissing() {
        super(Kind.MISSING, null, "mentoring.reflections.missing");
    }
}
