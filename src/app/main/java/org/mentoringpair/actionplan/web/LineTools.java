package org.mentoringpair.actionplan.web;

import java.time.LocalDate;

/**
 * What somebody can do with one line of the plan.
 */
public final class LineTools {
    /** For lines that cannot be changed. */
    static final LineTools NONE = new LineTools(LocalDate.MIN, false, "", "", null);

    private final LocalDate today;
    private final boolean editable;
    private final String previous;
    private final String next;
    private final EditedLine edited;

    /**
     * @param today    of the reader
     * @param previous Jira's id of the goal above, empty where there is none or the line is no goal
     * @param next     of the goal below
     * @param edited   what is typed into the line, null where nobody changes it right now
     */
    LineTools(LocalDate today, boolean editable, String previous, String next, EditedLine edited) {
        this.today = today;
        this.editable = editable;
        this.previous = previous;
        this.next = next;
        this.edited = edited;
    }

    LocalDate today() {
        return today;
    }

    /** Whether the reader may change owner, due day and status. */
    public boolean isEditable() {
        return editable;
    }

    public boolean isUpward() {
        return !previous.isEmpty();
    }

    public boolean isDownward() {
        return !next.isEmpty();
    }

    public String getPrevious() {
        return previous;
    }

    public String getNext() {
        return next;
    }

    /** Whether the line is the one that is being changed. */
    public boolean isEditing() {
        return edited != null;
    }

    public EditedLine getEdited() {
        return edited;
    }
}
