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
    private static final String KEY = "mentoring.filters.";

    static FilterJson of(ManagerFilter kind, long programmeId, String programme, Long made, Texts texts) {
        return new FilterJson(Words.of(kind), texts.get(KEY + "title", programme, texts.get(KEY + Words.of(kind))),
                texts.get(KEY + Words.of(kind) + ".explained"), kind.jql(programmeId), made);
    }
}
