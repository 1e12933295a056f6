package org.mentoringpair.charter.web;

import java.util.List;
import org.mentoringpair.charter.OpenCharter;

/** A pair's charter as its page shows it to one of the two. */
public final class CharterView {
    private final OpenCharter open;
    private final List<SignedBy> people;
    private final List<CharterSection> sections;
    private final List<BoundaryView> boundaries;
    private final String review;
    private final boolean reviewDue;

    /** @param people the mentee, then the mentor */
    CharterView(OpenCharter open, List<SignedBy> people, List<CharterSection> sections, List<BoundaryView> boundaries, String review, boolean reviewDue) {
        this.open = open;
        this.people = people;
        this.sections = sections;
        this.boundaries = boundaries;
        this.review = review;
        this.reviewDue = reviewDue;
    }

    public String getIssueKey() {
        return open.issueKey();
    }

    public String getIssueId() {
        return String.valueOf(open.charter().issueId());
    }

    public List<SignedBy> getPeople() {
        return people;
    }

    public List<CharterSection> getSections() {
        return sections;
    }

    public List<BoundaryView> getBoundaries() {
        return boundaries;
    }

    public String getMenteeName() {
        return people.get(0).getName();
    }

    public String getMentorName() {
        return people.get(1).getName();
    }

    /** Whether it is on the reader to sign. */
    public boolean isSignable() {
        return !open.standing().signed(open.side()) || reviewDue;
    }

    /** Whether anybody has signed it yet, so that there are versions. */
    public boolean isVersioned() {
        return open.latest() != null;
    }

    public boolean isAgreed() {
        return open.standing().agreed();
    }

    public boolean isReviewDue() {
        return reviewDue;
    }

    public String getReview() {
        return review;
    }
}
