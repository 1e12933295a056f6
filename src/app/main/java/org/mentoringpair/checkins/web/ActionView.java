package org.mentoringpair.checkins.web;

import org.mentoringpair.checkins.ActionIssues.State;

/** An agreed action as a reader sees it. */
public final class ActionView {
    private final String text;
    private final String owner;
    private final String due;
    private final State issue;

    /** @param issue it has become, or null */
    ActionView(String text, String owner, String due, State issue) {
        this.text = text;
        this.owner = owner;
        this.due = due;
        this.issue = issue;
    }

    public String getText() {
        return text;
    }

    /** Whether it is an issue that the reader may browse. */
    public boolean isIssue() {
        return issue != null;
    }

    public String getKey() {
        return issue.key();
    }

    public String getStatus() {
        return issue.status();
    }

    public String getColour() {
        return switch (issue.state()) {
            case DONE -> "aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge-inprogress";
            case TO_DO -> "aui-lozenge-default";
        };
    }

    /** The name of the one who will do it. */
    public String getOwner() {
        return owner;
    }

    /** Empty where no day was agreed. */
    public String getDue() {
        return due;
    }
}
