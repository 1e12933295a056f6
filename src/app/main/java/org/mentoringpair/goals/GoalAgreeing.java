package org.mentoringpair.goals;

import java.time.Clock;
import java.time.Instant;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;

/** A goal becomes active when both have agreed on what it says; and what both agreed on is changed by both. */
public final class GoalAgreeing {
    private final GoalAccess access;
    private final GoalSheets sheets;
    private final GoalBooks books;
    private final OneAtATime turns;
    private final Clock clock;

    public GoalAgreeing(GoalAccess access, GoalSheets sheets, GoalBooks books, OneAtATime turns, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.books = books;
        this.turns = turns;
        this.clock = clock;
    }

    /** One SQL statement. */
    public MutualAgreement of(GoalSheet goal, Pair pair) {
        return new MutualAgreement(pair, goal.terms(), books.approvals(goal.issueId()));
    }

    /** Whether the two should look at it again: it goes on, and both agreed on it a quarter ago. */
    public boolean isReviewDue(GoalSheet goal, MutualAgreement agreement) {
        return goal.state() == GoalState.ACTIVE && agreement.isReviewDue(clock.instant());
    }

    /**
     * One of the two agrees on what they have before their eyes, or says that it still holds. A draft goes on to the
     * status Agreed thereby.
     *
     * @param seen fingerprint of the terms as they were shown
     * @throws Refusal CONFLICT where it says something else by now, or where nobody agrees on it any more; INVALID with what it lacks
     */
    public void agree(OpenGoal goal, String seen) {
        turns.inTurn(goal.turn(), () -> {
            GoalSheet sheet = access.theirs(goal.issueId()).sheet();
            if (sheet.state().isOver()) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.agree.over");
            }
            if (!sheet.terms().fingerprint().equals(seen)) {
                throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.agree.changed-meanwhile");
            }
            if (sheet.state() == GoalState.DRAFT) {
                sheets.agree(sheet);
            }
            // the transition keeps it as well, unless an administrator took that out of the workflow
            keep(goal.pair(), goal.person().key(), sheet);
            return sheet;
        });
    }

    /** Whether the goal may become active when that person starts it, which is how they agree themselves. */
    public boolean isReadyFor(GoalSheet goal, Pair pair, String starterKey) {
        return pair.partnerOf(starterKey).filter(of(goal, pair)::holdsFor).isPresent();
    }

    /** Whether it can go back to be written anew by one alone: as long as not both agree on what it says. */
    public boolean isOpenToChange(GoalSheet goal, Pair pair) {
        return !of(goal, pair).isMutual();
    }

    /** Keeps that somebody agreed on what the goal says now. */
    public void keep(Pair pair, String userKey, GoalSheet goal) {
        if (pair.joins(userKey)) {
            books.approve(pair.projectId(), new Approval(goal.issueId(), userKey, goal.terms(), now()));
        }
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
