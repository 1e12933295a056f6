package org.mentoringpair.meeting.web;

import java.util.List;

/** What changed since the two last met, as the page shows it. */
public final class LookBackView {
    private final String since;
    private final List<StepLine> done;
    private final List<StepLine> moved;
    private final List<StepLine> past;
    private final List<PromiseLine> promised;

    LookBackView(String since, List<StepLine> done, List<StepLine> moved, List<StepLine> past, List<PromiseLine> promised) {
        this.since = since;
        this.done = List.copyOf(done);
        this.moved = List.copyOf(moved);
        this.past = List.copyOf(past);
        this.promised = List.copyOf(promised);
    }

    /** The day. */
    public String getSince() {
        return since;
    }

    public List<StepLine> getDone() {
        return done;
    }

    public List<StepLine> getMoved() {
        return moved;
    }

    public List<StepLine> getPast() {
        return past;
    }

    public List<PromiseLine> getPromised() {
        return promised;
    }

    public boolean isDoneAny() {
        return !done.isEmpty();
    }

    public boolean isMovedAny() {
        return !moved.isEmpty();
    }

    public boolean isPastAny() {
        return !past.isEmpty();
    }

    public boolean isPromisedAny() {
        return !promised.isEmpty();
    }

    /** Whether nothing changed. */
    public boolean isQuiet() {
        return !isDoneAny() && !isMovedAny() && !isPastAny() && !isPromisedAny();
    }
}
