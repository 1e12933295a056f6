package org.mentoringpair.celebration.web;

import org.mentoringpair.celebration.Celebration;

/** A celebration as one of the two, or somebody who was told, sees it. */
public final class CelebrationView {
    private final Celebration celebration;
    private final String names;
    private final String when;
    private final String state;
    private final Way way;

    /** What the reader can do about telling others. */
    enum Way {
        NONE, AGREE, WITHDRAW
    }

    /** @param state who is told, and whose consent is missing; empty for those who were told */
    CelebrationView(Celebration celebration, String names, String when, String state, Way way) {
        this.celebration = celebration;
        this.names = names;
        this.when = when;
        this.state = state;
        this.way = way;
    }

    public String getIssueId() {
        return String.valueOf(celebration.issueId());
    }

    public String getWords() {
        return celebration.words();
    }

    /** Of the two. */
    public String getNames() {
        return names;
    }

    public String getWhen() {
        return when;
    }

    public String getState() {
        return state;
    }

    public boolean isToAgree() {
        return way == Way.AGREE;
    }

    public boolean isToWithdraw() {
        return way == Way.WITHDRAW;
    }

    public String getEdition() {
        return String.valueOf(celebration.edition());
    }
}
