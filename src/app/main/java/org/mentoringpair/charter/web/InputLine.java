package org.mentoringpair.charter.web;

import java.util.List;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** One row of a list that is typed in. */
public final class InputLine {
    private final int row;
    private final String field;
    private final Form form;
    private final List<Choice> choices;

    InputLine(int row, String field, Form form, List<Choice> choices) {
        this.row = row;
        this.field = field;
        this.form = form;
        this.choices = choices;
    }

    /** Counted from 1, for people. */
    public int getNumber() {
        return row + 1;
    }

    /** Counted from 0, in the names of fields. */
    public int getRow() {
        return row;
    }

    public String getField() {
        return field;
    }

    public String getValue() {
        return form.value(field);
    }

    public boolean isWrong() {
        return form.wrongAt(field);
    }

    public String getError() {
        return form.error(field);
    }

    /** What can be chosen beside it. */
    public List<Choice> getChoices() {
        return choices;
    }
}
