package org.mentoringpair.charter;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Free text as people type it. */
final class Prose {
    private Prose() {
    }

    static void check(List<Refusal> wrong, String field, String text, int longest) {
        FreeText.check(wrong, field, FreeText.tidy(text), longest, "mentoring.charter.wrong.text");
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.charter.wrong." + key, arguments);
    }
}
