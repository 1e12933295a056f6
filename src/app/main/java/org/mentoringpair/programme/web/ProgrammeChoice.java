package org.mentoringpair.programme.web;

import java.util.List;
import org.mentoringpair.programme.Programme;

/** A programme to choose, with what it proposes to its pairs. */
public final class ProgrammeChoice {
    private final Programme programme;
    private final List<String> promise;
    private final boolean chosen;

    /** @param promise what it says of itself, sentence by sentence */
    ProgrammeChoice(Programme programme, List<String> promise, String chosenId) {
        this.programme = programme;
        this.promise = promise;
        this.chosen = String.valueOf(programme.id()).equals(chosenId);
    }

    public long getId() {
        return programme.id();
    }

    public String getName() {
        return programme.name();
    }

    public String getRhythm() {
        return programme.rhythm().name();
    }

    public int getMonths() {
        return programme.months();
    }

    public String getVisibility() {
        return programme.visibility().name();
    }

    public boolean isPromising() {
        return !promise.isEmpty();
    }

    /** What it is for, when it runs and what time it takes, before anybody joins. */
    public String getPromise() {
        return String.join(" ", promise);
    }

    public boolean isChosen() {
        return chosen;
    }
}
