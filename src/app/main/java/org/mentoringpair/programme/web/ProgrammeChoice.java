package org.mentoringpair.programme.web;

import org.mentoringpair.programme.Programme;

/** A programme to choose, with what it proposes to its pairs. */
public final class ProgrammeChoice {
    private final Programme programme;
    private final boolean chosen;

    ProgrammeChoice(Programme programme, String chosenId) {
        this.programme = programme;
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

    public boolean isChosen() {
        return chosen;
    }
}
