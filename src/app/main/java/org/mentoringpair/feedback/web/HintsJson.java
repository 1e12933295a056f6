package org.mentoringpair.feedback.web;

import java.util.List;
import java.util.Map;

/** Hints on feedback, as REST writes them. */
record HintsJson(List<HintJson> hints) {
    /** @param field what of the feedback it is about, such as "situation" */
    record HintJson(String field, String text) {
    }

    /**
     * Where on Jira's screens feedback is written.
     *
     * @param title what stands above the hints
     * @param none  what is said when there are none any more
     * @param fields Jira's ids of the fields, by what they are, such as "situation"
     */
    record FieldsJson(String title, String none, Map<String, String> fields) {
    }
}
