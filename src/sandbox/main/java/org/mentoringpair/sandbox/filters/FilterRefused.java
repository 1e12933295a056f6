package org.mentoringpair.sandbox.filters;

import java.util.List;
import java.util.Map;

/** A filter cannot be saved as it was sent. */
final class FilterRefused extends RuntimeException {
    private final transient List<String> sentences;
    private final transient Map<String, String> errors;

    FilterRefused(List<String> sentences, Map<String, String> errors) {
        super(sentences + " " + errors);
        this.sentences = List.copyOf(sentences);
        this.errors = Map.copyOf(errors);
    }

    List<String> sentences() {
        return sentences;
    }

    /** A sentence by the field it belongs to. */
    Map<String, String> errors() {
        return errors;
    }
}
