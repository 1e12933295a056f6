package org.mentoringpair.charter;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.mentoringpair.FreeText;

/**
 * What one of the two expects.
 *
 * @param words tidy, and without the questions that are not answered yet
 * @param given whether they want the other to read it, as soon as the other has answered too
 */
public record Answers(Map<Question, String> words, boolean given) {
    public static final int LONGEST = 2_000;
    static final Answers NONE = new Answers(Map.of(), false);

    public Answers {
        EnumMap<Question, String> written = new EnumMap<>(Question.class);
        words.forEach((question, text) -> {
            if (!FreeText.tidy(text).isEmpty()) {
                written.put(question, FreeText.tidy(text));
            }
        });
        words = Collections.unmodifiableMap(written);
    }

    public String words(Question question) {
        return words.getOrDefault(question, "");
    }
}
