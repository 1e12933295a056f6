package org.mentoringpair.reflections;

import java.util.List;

/** The questions by which somebody looks back: four short ones, or the six steps of the Gibbs cycle. */
public enum ReflectionFrame {
    FOUR_QUESTIONS(ReflectionText.WORKED, ReflectionText.DID_NOT, ReflectionText.WHY, ReflectionText.CHANGE),
    GIBBS(ReflectionText.DESCRIPTION, ReflectionText.FEELINGS, ReflectionText.EVALUATION, ReflectionText.ANALYSIS, ReflectionText.CONCLUSION, ReflectionText.ACTION_PLAN);

    private final List<ReflectionText> texts;

    ReflectionFrame(ReflectionText... texts) {
        this.texts = List.of(texts);
    }

    /** In the order in which they are asked. */
    public List<ReflectionText> texts() {
        return texts;
    }

    /** The one whose lines can become actions. */
    public ReflectionText change() {
        return texts.get(texts.size() - 1);
    }
}
