package org.mentoringpair.charter;

import org.mentoringpair.FreeText;

/**
 * One row of the boundaries: what each of the two prefers in an area, and what they agreed on.
 *
 * @param id       of the row within its charter
 * @param agreed   what both accepted; empty where nothing is agreed yet
 * @param proposed what one of them proposes to agree on; empty where nothing is proposed
 * @param proposer who proposes it; null where nothing is proposed
 */
public record Boundary(int id, String area, String mentee, String mentor, String agreed, String proposed, Side proposer) {
    public Boundary {
        area = FreeText.tidy(area);
        mentee = FreeText.tidy(mentee);
        mentor = FreeText.tidy(mentor);
        agreed = FreeText.tidy(agreed);
        proposed = FreeText.tidy(proposed);
        proposer = proposed.isEmpty() ? null : proposer;
    }

    static Boundary about(int id, String area) {
        return new Boundary(id, area, "", "", "", "", null);
    }

    public String preference(Side side) {
        return side == Side.MENTEE ? mentee : mentor;
    }

    Boundary preferring(Side side, String words) {
        return new Boundary(id, area, side == Side.MENTEE ? words : mentee, side == Side.MENTOR ? words : mentor, agreed, proposed, proposer);
    }

    Boundary proposing(Side side, String words) {
        return new Boundary(id, area, mentee, mentor, agreed, words, side);
    }

    Boundary accepted() {
        return new Boundary(id, area, mentee, mentor, proposed, "", null);
    }

    Boundary withoutProposal() {
        return new Boundary(id, area, mentee, mentor, agreed, "", null);
    }

    /** Whether somebody else than this one has left a word in it, which is not theirs to take away. */
    public boolean holdsWordsBesidesThoseOf(Side side) {
        return !preference(side.other()).isEmpty() || !agreed.isEmpty() || proposer == side.other();
    }
}
