package org.mentoringpair.checkins;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Free text as people type it, on its way into the database. */
final class Prose {
    private Prose() {
    }

    static void check(List<Refusal> wrong, String field, String text, int longest) {
        String tidy = FreeText.tidy(text);
        if (tidy.length() > longest) {
            wrong.add(Draft.refusal(field, "text.long", longest, tidy.length()));
        } else if (!FreeText.isStorable(tidy)) {
            wrong.add(Draft.refusal(field, "text.characters"));
        }
    }
}
