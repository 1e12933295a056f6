package org.mentoringpair.goals.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.goals.Approval;
import org.mentoringpair.goals.GoalRenegotiating;
import org.mentoringpair.goals.GoalSheet;
import org.mentoringpair.goals.GoalState;
import org.mentoringpair.goals.MutualAgreement;
import org.mentoringpair.web.Texts;

/** Who agreed on a goal and when, and what is to do next about it. */
public final class AgreementView {
    private final GoalSheet sheet;
    private final MutualAgreement agreement;
    private final boolean reviewDue;
    private final String readerKey;
    private final GoalWords words;

    /** @param readerKey of one of the two, empty for anybody else */
    AgreementView(GoalSheet sheet, MutualAgreement agreement, boolean reviewDue, String readerKey, GoalWords words) {
        this.sheet = sheet;
        this.agreement = agreement;
        this.reviewDue = reviewDue;
        this.readerKey = readerKey;
        this.words = words;
    }

    /** The mentee's first. */
    public List<ApprovalLine> getLines() {
        return Stream.of(agreement.pair().menteeKey(), agreement.pair().mentorKey()).map(this::line).toList();
    }

    private ApprovalLine line(String userKey) {
        boolean holding = agreement.holdsFor(userKey);
        Optional<Approval> approval = agreement.of(userKey);
        String sentence = approval.map(given -> texts().get(holding ? "mentoring.goals.agreed-at" : "mentoring.goals.agreed-before-change", texts().moment(given.at())))
                .orElseGet(() -> texts().get(sheet.state().isBeingAgreed() ? "mentoring.goals.not-agreed-yet" : "mentoring.goals.agreed-unknown"));
        return new ApprovalLine(words.name(userKey), sentence, holding);
    }

    /** What holds, in one sentence. */
    public String getSentence() {
        if (sheet.state().isOver()) {
            return texts().get(sheet.state() == GoalState.ACHIEVED ? "mentoring.goals.agreement.achieved" : "mentoring.goals.agreement.dropped");
        }
        if (agreement.isMutual()) {
            return texts().get(sheet.state().isBeingAgreed() ? "mentoring.goals.agreement.start" : "mentoring.goals.agreement.holds");
        }
        return texts().get(sheet.state().isBeingAgreed() ? "mentoring.goals.agreement.needed" : "mentoring.goals.agreement.outdated");
    }

    /** Whether the reader can agree: it goes on, and they have not agreed on what it says. */
    public boolean isAgreeable() {
        return !readerKey.isEmpty() && !sheet.state().isOver() && !agreement.holdsFor(readerKey);
    }

    public boolean isReviewDue() {
        return !readerKey.isEmpty() && reviewDue;
    }

    /** Whether one of the two can propose to change what both agreed on. */
    public boolean isRenegotiable() {
        return !readerKey.isEmpty() && GoalRenegotiating.isPossible(sheet);
    }

    /** By which a form says later what the reader had before their eyes. */
    public String getSeen() {
        return sheet.terms().fingerprint();
    }

    private Texts texts() {
        return words.texts();
    }
}
