package org.mentoringpair.checkins.web;

import java.util.List;
import org.mentoringpair.web.Choice;
import org.mentoringpair.web.Form;

/** One line of the form's actions. */
public final class ActionLine {
    private final int number;
    private final Form form;
    private final List<Choice> owners;

    ActionLine(int number, Form form, List<Choice> owners) {
        this.number = number;
        this.form = form;
        this.owners = List.copyOf(owners);
    }

    /** From 1, as people count. */
    public int getNumber() {
        return number + 1;
    }

    public String getTextName() {
        return CheckInForms.text(number);
    }

    public String getText() {
        return form.value(getTextName());
    }

    public String getTextError() {
        return form.error(getTextName());
    }

    public String getOwnerName() {
        return CheckInForms.owner(number);
    }

    public List<Choice> getOwners() {
        return owners;
    }

    public String getOwnerError() {
        return form.error(getOwnerName());
    }

    public String getDueName() {
        return CheckInForms.due(number);
    }

    public String getDue() {
        return form.value(getDueName());
    }

    public String getDueError() {
        return form.error(getDueName());
    }
}
