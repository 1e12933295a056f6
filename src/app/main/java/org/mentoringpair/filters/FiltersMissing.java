package org.mentoringpair.filters;

import org.mentoringpair.Refusal;

/** There is no such programme, or whoever asks does not run it, which look the same. */
public final class FiltersMissing extends Refusal {
    public FiltersMissing() {
        super(Kind.MISSING, null, "mentoring.filters.missing");
    }
}
