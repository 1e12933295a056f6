package org.mentoringpair.meeting;

import java.util.List;
import org.mentoringpair.Refusal;

/** Free text as people type it. */
final class Prose {
    private Prose() {
    }

    /** Line breaks as one character each and no blank edges; empty for null. */
    static String tidy(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    static void check(List<Refusal> wrong, String field, String text, int longest) {
        String tidy = tidy(text);
        if (tidy.length() > longest) {
            wrong.add(refusal(field, "text.long", longest, tidy.length()));
        } else if (tidy.codePoints().anyMatch(Prose::unstorable)) {
            wrong.add(refusal(field, "text.characters"));
        }
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.meeting.wrong." + key, arguments);
    }

    /** PostgreSQL takes neither the null character nor half a surrogate pair; browsers and pages choke on the rest. */
    private static boolean unstorable(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return control || Character.getType(codePoint) == Character.SURROGATE;
    }
}
