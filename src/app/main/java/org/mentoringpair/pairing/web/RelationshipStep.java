package org.mentoringpair.pairing.web;

import java.time.Instant;
import java.util.List;

/** One step in the life of a pair, in words. */
public final class RelationshipStep {
    private final Instant at;
    private final String when;
    private final String what;
    private final String reason;

    /** @param reason empty where none was said, or where it is not for the reader */
    RelationshipStep(Instant at, String when, String what, String reason) {
        this.at = at;
        this.when = when;
        this.what = what;
        this.reason = reason;
    }

    Instant at() {
        return at;
    }

    public String getWhen() {
        return when;
    }

    public String getWhat() {
        return what;
    }

    public boolean isReasonSaid() {
        return !reason.isEmpty();
    }

    public List<String> getReasonLines() {
        return reason.lines().toList();
    }
}
