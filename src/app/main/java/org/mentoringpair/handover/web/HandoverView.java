package org.mentoringpair.handover.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.actionplan.PlannedIssue.Kind;
import org.mentoringpair.handover.HandingOver.Outlook;
import org.mentoringpair.handover.Handover;
import org.mentoringpair.handover.Successor;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;

/** How a handover stands, as its page shows it to one of the two. */
public final class HandoverView {
    private final Outlook outlook;
    private final Person reader;
    private final String partner;
    private final Set<Long> ticked;
    private final Function<Long, String> pages;

    /**
     * @param partner the name of the other one of the two
     * @param ticked  what somebody ticked and could not save, or null
     * @param pages   of pairs, by the ids of their projects
     */
    HandoverView(Outlook outlook, Person reader, String partner, Set<Long> ticked, Function<Long, String> pages) {
        this.outlook = outlook;
        this.reader = reader;
        this.partner = partner;
        this.ticked = ticked;
        this.pages = pages;
    }

    public String getPairId() {
        return String.valueOf(outlook.pair().id());
    }

    /** The path of the pair's page. */
    public String getBack() {
        return pages.apply(outlook.pair().projectId());
    }

    public String getPartner() {
        return partner;
    }

    public boolean isMentee() {
        return outlook.pair().menteeKey().equals(reader.key());
    }

    /** Whether the mentee has begun to hand over. */
    public boolean isBegun() {
        return handover() != null;
    }

    public String getEdition() {
        return isBegun() ? handover().face() : "";
    }

    public boolean isAgreed() {
        return isBegun() && handover().isAgreed();
    }

    public boolean isMentorHere() {
        return outlook.mentorHere();
    }

    /** Whether nobody is waited for but whoever finds another mentor. */
    public boolean isClear() {
        return outlook.isClear();
    }

    public boolean isUnderWay() {
        return isBegun() && handover().isUnderWay();
    }

    public boolean isDone() {
        return isBegun() && handover().isDone();
    }

    /** Whether the pair that stays behind goes on nevertheless. */
    public boolean isStillOpen() {
        return outlook.pair().stage() != Stage.CLOSED;
    }

    public String getArrived() {
        return String.valueOf(handover().chosen().size() - handover().missing().size());
    }

    /** Once everything has arrived: whether something of what was chosen was not to travel any more. */
    public boolean isSomethingStayed() {
        return !handover().missing().isEmpty();
    }

    public String getStayed() {
        return String.valueOf(handover().missing().size());
    }

    /** Whether something was chosen that is there and cannot be seen. */
    public boolean isSomethingUnseen() {
        return !outlook.luggage().unseen().isEmpty();
    }

    public String getUnseen() {
        return String.valueOf(outlook.luggage().unseen().size());
    }

    /** Whether others mentor or read along in the new pair than the mentee was told of. */
    public boolean isOthersMeanwhile() {
        return isMentee() && isUnderWay() && outlook.successors().stream().noneMatch(successor -> successor.told().equals(handover().told()));
    }

    /** Once it has set out: what has not arrived. */
    public List<PieceLine> getLeft() {
        return pieces(handover().missing());
    }

    public List<PieceLine> getGoals() {
        return ofKind(Kind.GOAL);
    }

    public List<PieceLine> getMilestones() {
        return ofKind(Kind.MILESTONE);
    }

    public List<PieceLine> getActions() {
        return ofKind(Kind.ACTION);
    }

    public boolean isGoalsThere() {
        return !getGoals().isEmpty();
    }

    public boolean isMilestonesThere() {
        return !getMilestones().isEmpty();
    }

    public boolean isActionsThere() {
        return !getActions().isEmpty();
    }

    private List<PieceLine> ofKind(Kind kind) {
        return outlook.luggage().pieces().stream().filter(issue -> issue.kind() == kind).map(issue -> new PieceLine(issue, isTicked(issue))).toList();
    }

    /** Goals and open actions, until the mentee says otherwise. */
    private boolean isTicked(PlannedIssue issue) {
        if (ticked != null) {
            return ticked.contains(issue.id());
        }
        return isBegun() ? handover().chosen().contains(issue.id()) : issue.kind() != Kind.MILESTONE;
    }

    public boolean isNothingAhead() {
        return outlook.luggage().pieces().isEmpty();
    }

    /** What is to travel by now, as far as the reader may browse it. */
    public List<PieceLine> getTravelling() {
        return pieces(isBegun() ? handover().chosen() : Set.of());
    }

    private List<PieceLine> pieces(Set<Long> ids) {
        return outlook.luggage().pieces().stream().filter(issue -> ids.contains(issue.id())).map(issue -> new PieceLine(issue, true)).toList();
    }

    public boolean isTravelling() {
        return !getTravelling().isEmpty();
    }

    public List<SuccessorLine> getSuccessors() {
        return outlook.successors().stream().map(this::line).toList();
    }

    public boolean isSuccessorThere() {
        return !outlook.successors().isEmpty();
    }

    /** For the mentee: the pair they went to; empty where it is gone or over. */
    public List<SuccessorLine> getWentTo() {
        return outlook.successors().stream().filter(successor -> isBegun() && successor.pair().id() == handover().toPairId()).map(this::line).toList();
    }

    private SuccessorLine line(Successor successor) {
        return new SuccessorLine(successor, pages.apply(successor.pair().projectId()));
    }

    private Handover handover() {
        return outlook.handover();
    }
}
