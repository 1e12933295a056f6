package org.mentoringpair;

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

    /** The same for what stands on one line. */
    public static boolean isStorableLine(String text) {
        return isStorable(text) && text.codePoints().noneMatch(each -> each == '\n' || each == '\t');
    }
}
