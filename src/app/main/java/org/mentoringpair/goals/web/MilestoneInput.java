package org.mentoringpair.goals.web;

import org.mentoringpair.goals.GoalDraft;
import org.mentoringpair.web.Form;

/** One row for a milestone in the goal's form. */
public final class MilestoneInput {
    private final int row;
    private final Form form;

    MilestoneInput(int row, Form form) {
        this.row = row;
        this.form = form;
    }

    /** Counted from 1. */
    public int getRow() {
        return row;
    }

    public String getTitleField() {
        return GoalDraft.titleField(row);
    }

    public String getTitle() {
        return form.value(getTitleField());
    }

    public boolean isTitleWrong() {
        return form.wrongAt(getTitleField());
    }

    public String getTitleError() {
        return form.error(getTitleField());
    }

    public String getDueField() {
        return GoalDraft.dueField(row);
    }

    public String getDue() {
        return form.value(getDueField());
    }

    public boolean isDueWrong() {
        return form.wrongAt(getDueField());
    }

    public String getDueError() {
        return form.error(getDueField());
    }
}
