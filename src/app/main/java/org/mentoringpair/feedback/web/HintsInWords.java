package org.mentoringpair.feedback.web;

import java.util.List;
import org.mentoringpair.feedback.Hint;
import org.mentoringpair.feedback.Vocabulary;
import org.mentoringpair.feedback.WritingHints;
import org.mentoringpair.feedback.Written;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** Hints on feedback in the language of whoever writes it, whose words are looked out for, too. */
public final class HintsInWords {
    private static final String WORDS = "mentoring.feedback.hints.words.";
    private static final String HINT = "mentoring.feedback.hint.";

    private final Texts texts;

    public HintsInWords(Texts texts) {
        this.texts = texts;
    }

    /** Each a sentence; empty where there is nothing to say. */
    List<HintLine> on(Written written) {
        WritingHints hints = new WritingHints(words("days"), words("always"), words("judging"));
        return hints.on(written).stream().map(hint -> new HintLine(Choice.keyOf(hint.place()), sentence(hint))).toList();
    }

    private Vocabulary words(String list) {
        return Vocabulary.of(texts.get(WORDS + list));
    }

    private String sentence(Hint hint) {
        return texts.get(HINT + Choice.keyOf(hint.kind()), hint.word());
    }
}
