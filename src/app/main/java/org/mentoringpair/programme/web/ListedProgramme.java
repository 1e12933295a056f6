package org.mentoringpair.programme.web;

import org.mentoringpair.programme.Programme;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One line of the list of programmes. */
public final class ListedProgramme {
    private final Programme programme;
    private final String managers;
    private final Texts texts;

    ListedProgramme(Programme programme, String managers, Texts texts) {
        this.programme = programme;
        this.managers = managers;
        this.texts = texts;
    }

    public long getId() {
        return programme.id();
    }

    public String getName() {
        return programme.name();
    }

    public String getManagers() {
        return managers;
    }

    public String getRhythm() {
        return texts.get("mentoring.pairing.rhythm." + Choice.keyOf(programme.rhythm()));
    }

    public int getMonths() {
        return programme.months();
    }

    public String getVisibility() {
        return texts.get("mentoring.pairing.visibility." + Choice.keyOf(programme.visibility()));
    }
}
