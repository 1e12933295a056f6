package org.mentoringpair.skills.web;

import org.mentoringpair.skills.ScaleSetting;
import org.mentoringpair.web.Form;
import org.mentoringpair.web.Texts;

/** The input for the name of one level. */
public final class LevelInput {
    private final int level;
    private final Form form;
    private final Texts texts;

    LevelInput(int level, Form form, Texts texts) {
        this.level = level;
        this.form = form;
        this.texts = texts;
    }

    public String getField() {
        return ScaleSetting.field(level);
    }

    public String getLabel() {
        return texts.get("mentoring.skills.scale.level", level);
    }

    public String getValue() {
        return form.value(getField());
    }

    public boolean isWrong() {
        return form.wrongAt(getField());
    }

    public String getError() {
        return form.error(getField());
    }
}
