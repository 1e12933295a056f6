package org.mentoringpair.charter.web;

import org.mentoringpair.charter.Boundary;
import org.mentoringpair.charter.BoundaryEdit;
import org.mentoringpair.charter.Side;
import org.mentoringpair.web.Form;

/** One row of the boundaries as one of the two edits it. */
public final class BoundaryLine {
    private final Boundary boundary;
    private final Side side;
    private final Form form;
    private final boolean removable;

    BoundaryLine(Boundary boundary, Side side, Form form, boolean removable) {
        this.boundary = boundary;
        this.side = side;
        this.form = form;
        this.removable = removable;
    }

    public String getId() {
        return String.valueOf(boundary.id());
    }

    public String getArea() {
        return boundary.area();
    }

    public String getMineField() {
        return BoundaryEdit.mineField(boundary.id());
    }

    public String getMine() {
        return form.value(getMineField());
    }

    /** As it is by now, which the next edit is compared with. */
    public String getWasMine() {
        return boundary.preference(side);
    }

    public boolean isMineWrong() {
        return form.wrongAt(getMineField());
    }

    public String getMineError() {
        return form.error(getMineField());
    }

    public String getTheirs() {
        return boundary.preference(side.other());
    }

    public boolean isTheirsSaid() {
        return !getTheirs().isEmpty();
    }

    public String getAgreed() {
        return boundary.agreed();
    }

    public boolean isAgreedOn() {
        return !boundary.agreed().isEmpty();
    }

    /** Whether the other proposes something that waits to be accepted. */
    public boolean isProposedByOther() {
        return boundary.proposer() == side.other();
    }

    /** Whether the reader proposes something that waits for the other. */
    public boolean isProposedByMe() {
        return boundary.proposer() == side;
    }

    public String getProposed() {
        return boundary.proposed();
    }

    public String getProposalField() {
        return BoundaryEdit.proposalField(boundary.id());
    }

    public String getProposal() {
        return form.value(getProposalField());
    }

    public boolean isProposalWrong() {
        return form.wrongAt(getProposalField());
    }

    public String getProposalError() {
        return form.error(getProposalField());
    }

    /** Whether no words of the other are in it. */
    public boolean isRemovable() {
        return removable;
    }
}
