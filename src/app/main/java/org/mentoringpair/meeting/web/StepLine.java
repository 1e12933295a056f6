package org.mentoringpair.meeting.web;

import org.mentoringpair.actionplan.PlannedIssue;

/** A goal, milestone or action that is looked back at. */
public final class StepLine {
    private final PlannedIssue step;
    private final String kind;
    private final String owner;
    private final String due;

    StepLine(PlannedIssue step, String kind, String owner, String due) {
        this.step = step;
        this.kind = kind;
        this.owner = owner;
        this.due = due;
    }

    public String getKey() {
        return step.key();
    }

    public String getSummary() {
        return step.summary();
    }

    public String getKind() {
        return kind;
    }

    public String getStatus() {
        return step.terms().status().name();
    }

    public String getColour() {
        return switch (step.terms().status().state()) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case TO_DO -> "aui-lozenge-default";
        };
    }

    /** The name of whoever does it, empty for a goal and for what nobody has taken. */
    public String getOwner() {
        return owner;
    }

    /** Empty where there is no day. */
    public String getDue() {
        return due;
    }
}
