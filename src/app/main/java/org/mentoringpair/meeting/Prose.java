package org.mentoringpair.meeting;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Free text as people type it. */
final class Prose {
    private Prose() {
    }

    static void check(List<Refusal> wrong, String field, String text, int longest) {
        String tidy = FreeText.tidy(text);
        if (tidy.length() > longest) {
            wrong.add(refusal(field, "text.long", longest, tidy.length()));
        } else if (!FreeText.isStorable(tidy)) {
            wrong.add(refusal(field, "text.characters"));
        }
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.meeting.wrong." + key, arguments);
    }
}
