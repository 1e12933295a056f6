package org.mentoringpair.journal;

import java.time.LocalDate;
import java.util.List;

/** What of an entry patterns are made of, which its text is not. */
public record Trace(LocalDate day, List<String> tags, Integer mood, Integer confidence) {
    public Trace {
        tags = List.copyOf(tags);
    }

    boolean isRated() {
        return mood != null || confidence != null;
    }
}
