package org.mentoringpair.goals.web;

import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.goals.GoalText;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** One question of the goal's form, with what was answered. */
public final class TextLine {
    private final GoalText text;
    private final Form form;
    private final Texts texts;

    TextLine(GoalText text, Form form, Texts texts) {
        this.text = text;
        this.form = form;
        this.texts = texts;
    }

    public String getField() {
        return GoalDraft.field(text);
    }

    public String getLabel() {
        return texts.get("mentoring.goals.text." + Choice.keyOf(text));
    }

    public String getHint() {
        return texts.get("mentoring.goals.text." + Choice.keyOf(text) + ".hint");
    }

    public String getValue() {
        return form.value(getField());
    }

    /** Whether something is written down for this letter, in words. */
    public String getMark() {
        return getValue().isBlank() ? getEmptyMark() : getSaidMark();
    }

    public String getSaidMark() {
        return texts.get("mentoring.goals.mark.said");
    }

    public String getEmptyMark() {
        return texts.get("mentoring.goals.mark.empty");
    }

    public boolean isWrong() {
        return form.wrongAt(getField());
    }

    public String getError() {
        return form.error(getField());
    }
}
