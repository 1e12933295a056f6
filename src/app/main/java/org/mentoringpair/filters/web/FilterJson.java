package org.mentoringpair.filters.web;

import org.mentoringpair.filters.ManagerFilter;
import org.mentoringpair.web.Texts;
import org.mentoringpair.web.Words;

/**
 * A filter as it is to be made, or was.
 *
 * @param title       what it is to be called in Jira, in the language of whoever asks
 * @param filter      Jira's id of what was made, or null; it may be gone since
 */
record FilterJson(String name, String title, String description, String jql, Long filter) {
    /** Jira refuses a longer name; of a programme with such a name the beginning has to do. */
    private static final int LONGEST_TITLE = 254;
    private static final String CUT = "\u2026";
    private static final String KEY = "mentoring.filters.";

    static FilterJson of(ManagerFilter kind, long programmeId, String programme, Long made, Texts texts) {
        return new FilterJson(Words.of(kind), title(programme, texts.get(KEY + Words.of(kind)), texts),
                texts.get(KEY + Words.of(kind) + ".explained"), kind.jql(programmeId), made);
    }

    private static String title(String programme, String question, Texts texts) {
        String whole = texts.get(KEY + "title", programme, question);
        int tooMuch = whole.length() - LONGEST_TITLE;
        return tooMuch <= 0 ? whole : texts.get(KEY + "title", beginning(programme, programme.length() - tooMuch - CUT.length()) + CUT, question);
    }

    /** Never half a character. */
    private static String beginning(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length).stripTrailing();
    }
}
