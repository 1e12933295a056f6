package org.mentoringpair.checkins;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Free text as people type it, on its way into the database. */
final class Prose {
    private Prose() {
    }

    static void check(List<Refusal> wrong, String field, String text, int longest) {
        FreeText.check(wrong, field, FreeText.tidy(text), longest, "mentoring.checkins.wrong.text");
    }
}
