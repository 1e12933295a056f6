package org.mentoringpair;

import java.util.List;

/** Free text as people type it, on its way into the database. */
public final class FreeText {
    private FreeText() {
    }

    /** Line breaks as one character each and no blank edges; empty for null. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** PostgreSQL takes neither the null character nor half a surrogate pair; browsers and pages choke on the other control characters. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(each -> Character.isISOControl(each) && each != '\n' && each != '\t' || Character.getType(each) == Character.SURROGATE);
    }

    /**
     * Says at its field what is wrong with a text: that it is too long, or has characters that cannot be kept.
     *
     * @param tidy     as {@link #tidy} left it
     * @param messages what the keys of the two sentences begin with
     */
    public static void check(List<Refusal> wrong, String field, String tidy, int longest, String messages) {
        if (tidy.length() > longest) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, field, messages + ".long", longest, tidy.length()));
        } else if (!isStorable(tidy)) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, field, messages + ".characters"));
        }
    }

    /** The same for what stands on one line. */
    public static boolean isStorableLine(String text) {
        return isStorable(text) && text.codePoints().noneMatch(each -> each == '\n' || each == '\t');
    }
}
