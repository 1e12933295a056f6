package org.mentoringpair.reflections;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What somebody writes looking back, before anything is checked.
 *
 * @param texts  what they say; texts that the frame does not ask for are left out. The last one has a change a line
 * @param nextId Jira's id of the milestone on which each of those lines becomes an action, or null for none
 */
public record ReflectionDraft(ReflectionFrame frame, Map<ReflectionText, String> texts, Long nextId) {
    public static final int LONGEST_TEXT = 5_000;
    public static final int MOST_ACTIONS = 10;
    /** What Jira takes as a summary. */
    public static final int LONGEST_ACTION = 255;

    public ReflectionDraft {
        Map<ReflectionText, String> tidy = new EnumMap<>(ReflectionText.class);
        for (ReflectionText text : frame.texts()) {
            tidy.put(text, FreeText.tidy(texts.get(text)));
        }
        texts = Collections.unmodifiableMap(tidy);
    }

    /** What becomes actions. */
    public List<String> lines() {
        return texts.get(frame.change()).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Everything that is wrong with what was written, each at its field. */
    List<Refusal> objections() {
        List<Refusal> wrong = new ArrayList<>();
        if (texts.values().stream().allMatch(String::isEmpty)) {
            wrong.add(refusal(frame.texts().get(0).field(), "empty"));
        }
        texts.forEach((text, said) -> FreeText.check(wrong, text.field(), said, LONGEST_TEXT, "mentoring.reflections.wrong"));
        if (nextId != null) {
            checkLines(wrong, frame.change().field());
        }
        return wrong;
    }

    private void checkLines(List<Refusal> wrong, String field) {
        if (lines().isEmpty()) {
            wrong.add(refusal(field, "no-lines"));
        } else if (lines().size() > MOST_ACTIONS) {
            wrong.add(refusal(field, "many-lines", MOST_ACTIONS));
        } else if (lines().stream().anyMatch(line -> line.length() > LONGEST_ACTION)) {
            wrong.add(refusal(field, "long-line", LONGEST_ACTION));
        }
    }

    /** A refusal at a field of a reflection, with a message of this concept. */
    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.reflections.wrong." + key, arguments);
    }
}
