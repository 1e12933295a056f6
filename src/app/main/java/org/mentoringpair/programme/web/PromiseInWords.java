package org.mentoringpair.programme.web;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.ProgrammePromise;
import org.mentoringpair.web.Texts;

/** What a programme says about time, as sentences. */
public final class PromiseInWords {
    private final Texts texts;

    public PromiseInWords(Texts texts) {
        this.texts = texts;
    }

    /** How long, what it takes and what is set aside; empty where the programme says nothing about hours. */
    public List<String> sentences(Programme programme) {
        ProgrammePromise promise = programme.promise();
        List<String> sentences = new ArrayList<>();
        if (promise.expectedHours() != null) {
            sentences.add(texts.get("mentoring.programme.promise.expected", promise.expectedHours(), programme.months()));
        }
        if (promise.protectedHours() != null) {
            sentences.add(texts.get("mentoring.programme.promise.protected", promise.protectedHours()));
        }
        return sentences;
    }
}
