package org.mentoringpair.feedback;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.feedback.Hint.Kind;
import org.mentoringpair.feedback.Hint.Place;

/**
 * What would make feedback specific, fair and useful, in the language of whoever writes it.
 *
 * @param days    words that say when something was, besides numbers
 * @param always  words that leave no exception
 * @param judging words about what somebody is
 */
public record WritingHints(Vocabulary days, Vocabulary always, Vocabulary judging) {
    /** In the order in which feedback is written. */
    public List<Hint> on(Written written) {
        List<Hint> hints = new ArrayList<>();
        occasion(written.situation(), hints);
        words(written.situation(), Place.SITUATION, hints);
        words(written.behaviour(), Place.BEHAVIOUR, hints);
        words(written.impact(), Place.IMPACT, hints);
        if (isEmpty(written.suggestion())) {
            hints.add(new Hint(Kind.SUGGESTION, Place.SUGGESTION, ""));
        }
        return List.copyOf(hints);
    }

    private void occasion(String situation, List<Hint> hints) {
        if (isEmpty(situation)) {
            hints.add(new Hint(Kind.OCCASION, Place.SITUATION, ""));
        } else if (situation != null && situation.chars().noneMatch(Character::isDigit) && days.in(situation).isEmpty()) {
            hints.add(new Hint(Kind.DAY, Place.SITUATION, ""));
        }
    }

    private void words(String text, Place place, List<Hint> hints) {
        always.in(text).ifPresent(word -> hints.add(new Hint(Kind.ALWAYS, place, word)));
        judging.in(text).ifPresent(word -> hints.add(new Hint(Kind.JUDGING, place, word)));
    }

    private static boolean isEmpty(String text) {
        return text != null && text.isBlank();
    }
}
