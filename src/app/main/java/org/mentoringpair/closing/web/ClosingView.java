package org.mentoringpair.closing.web;

import java.util.List;
import java.util.Set;
import org.mentoringpair.closing.FarewellTalk;
import org.mentoringpair.closing.GoalNow;
import org.mentoringpair.closing.web.ClosingDesk.Member;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.web.Texts;

/** What one of the two finds on the page on which their pair closes. */
public final class ClosingView {
    private final Member reader;
    private final String partner;
    private final List<GoalNow> goals;
    private final Said said;
    private final After after;
    private final Texts texts;

    /**
     * What the two said at the end.
     *
     * @param growth   whether there is a growth summary the reader may read
     * @param inWords  of both, once both have spoken
     */
    record Said(FarewellTalk.Spoken spoken, boolean growth, List<FarewellView> inWords) {
    }

    /**
     * What comes after the end.
     *
     * @param end    who ended it and why; empty while the pair goes on
     * @param issue  key of the issue by which it is ended; empty where that was deleted
     * @param months after how many the reader wants to hear again
     */
    record After(String end, String issue, Set<Integer> months) {
    }

    ClosingView(Member reader, String partner, List<GoalNow> goals, Said said, After after, Texts texts) {
        this.reader = reader;
        this.partner = partner;
        this.goals = goals;
        this.said = said;
        this.after = after;
        this.texts = texts;
    }

    public String getPairId() {
        return String.valueOf(reader.pair().id());
    }

    public String getPartner() {
        return partner;
    }

    public boolean isMentee() {
        return reader.isMentee();
    }

    public boolean isClosed() {
        return reader.pair().stage() == Stage.CLOSED;
    }

    /** Empty while the pair goes on. */
    public String getEnd() {
        return after.end();
    }

    /** Empty where somebody deleted it. */
    public String getIssue() {
        return after.issue();
    }

    public boolean isSpoken() {
        return said.spoken().mine() != null;
    }

    public boolean isOtherSpoken() {
        return said.spoken().otherSpoken();
    }

    /** Whether both have looked back. */
    public boolean isOpen() {
        return !said.inWords().isEmpty();
    }

    /** Of both, once both have looked back. */
    public List<FarewellView> getFarewells() {
        return said.inWords();
    }

    /** Whether there is a growth summary the reader may read. */
    public boolean isGrowthKept() {
        return said.growth();
    }

    /** What goes on after the relationship: goals for later, and those that are not reached. */
    public List<CarriedGoal> getCarried() {
        return goals.stream().filter(GoalNow::isOpen).map(goal -> new CarriedGoal(goal, texts)).toList();
    }

    public boolean isCarrying() {
        return goals.stream().anyMatch(GoalNow::isOpen);
    }

    public boolean isThreeMonths() {
        return after.months().contains(3);
    }

    public boolean isTwelveMonths() {
        return after.months().contains(12);
    }
}
