package org.mentoringpair.reflections;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What somebody writes looking back, before anything is checked.
 *
 * @param change what they will change, a line each
 * @param nextId Jira's id of the milestone on which each of those lines becomes an action, or null for none
 */
public record ReflectionDraft(String worked, String didNot, String why, String change, Long nextId) {
    public static final int LONGEST_TEXT = 5_000;
    public static final int MOST_ACTIONS = 10;
    /** What Jira takes as a summary. */
    public static final int LONGEST_ACTION = 255;

    public ReflectionDraft {
        worked = FreeText.tidy(worked);
        didNot = FreeText.tidy(didNot);
        why = FreeText.tidy(why);
        change = FreeText.tidy(change);
    }

    /** What becomes actions. */
    public List<String> lines() {
        return change.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Everything that is wrong with what was written, each at its field. */
    List<Refusal> objections() {
        List<Refusal> wrong = new ArrayList<>();
        if (Stream.of(worked, didNot, why, change).allMatch(String::isEmpty)) {
            wrong.add(refusal("worked", "empty"));
        }
        check(wrong, "worked", worked);
        check(wrong, "didNot", didNot);
        check(wrong, "why", why);
        check(wrong, "change", change);
        if (nextId != null) {
            checkLines(wrong);
        }
        return wrong;
    }

    private void checkLines(List<Refusal> wrong) {
        if (lines().isEmpty()) {
            wrong.add(refusal("change", "no-lines"));
        } else if (lines().size() > MOST_ACTIONS) {
            wrong.add(refusal("change", "many-lines", MOST_ACTIONS));
        } else if (lines().stream().anyMatch(line -> line.length() > LONGEST_ACTION)) {
            wrong.add(refusal("change", "long-line", LONGEST_ACTION));
        }
    }

    private static void check(List<Refusal> wrong, String field, String text) {
        if (text.length() > LONGEST_TEXT) {
            wrong.add(refusal(field, "long", LONGEST_TEXT, text.length()));
        } else if (!FreeText.isStorable(text)) {
            wrong.add(refusal(field, "characters"));
        }
    }

    /** A refusal at a field of a reflection, with a message of this concept. */
    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.reflections.wrong." + key, arguments);
    }
}
