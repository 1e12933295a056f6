package org.mentoringpair.charter.web;

import org.mentoringpair.charter.Boundary;

/** One row of the boundaries on the charter's page. */
public final class BoundaryView {
    private final Boundary boundary;
    private final String waiting;

    /** @param waiting what one of the two proposes, in a sentence; empty where nothing is proposed */
    BoundaryView(Boundary boundary, String waiting) {
        this.boundary = boundary;
        this.waiting = waiting;
    }

    public String getArea() {
        return boundary.area();
    }

    public String getMentee() {
        return boundary.mentee();
    }

    public String getMentor() {
        return boundary.mentor();
    }

    public String getAgreed() {
        return boundary.agreed();
    }

    public String getWaiting() {
        return waiting;
    }
}
