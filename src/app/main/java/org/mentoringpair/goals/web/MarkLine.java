package org.mentoringpair.goals.web;

import org.mentoringpair.goals.GoalMark;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Texts;

/** One letter of SMART or REAL, and whether something is written down for it. */
public final class MarkLine {
    private final GoalMark mark;
    private final Texts texts;

    MarkLine(GoalMark mark, Texts texts) {
        this.mark = mark;
        this.texts = texts;
    }

    /** Such as Specific. */
    public String getLabel() {
        return texts.get("mentoring.goals.text." + Choice.keyOf(mark.letter()));
    }

    public boolean isSaid() {
        return mark.said();
    }

    /** The mark in words. */
    public String getMark() {
        return texts.get(mark.said() ? "mentoring.goals.mark.said" : "mentoring.goals.mark.empty");
    }
}
