package org.mentoringpair.goals;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.FreeText;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/** What both agreed on is renegotiated: one proposes with a reason, the other one accepts or declines. */
public final class GoalRenegotiating {
    public static final int LONGEST_REASON = 2_000;
    private static final String FORM_ID = "[0-9a-f-]{36}";

    private final GoalAccess access;
    private final GoalSheets sheets;
    private final GoalBooks books;
    private final GoalRules rules;
    private final OneAtATime turns;
    private final Clock clock;

    public GoalRenegotiating(GoalAccess access, GoalSheets sheets, GoalBooks books, GoalRules rules, OneAtATime turns, Clock clock) {
        this.access = access;
        this.sheets = sheets;
        this.books = books;
        this.rules = rules;
        this.turns = turns;
        this.clock = clock;
    }

    /** All of a goal, latest first, for one of the two. One SQL statement. */
    public List<Renegotiation> of(OpenGoal goal) {
        return books.renegotiations(goal.issueId());
    }

    /** Whether there is something both agreed on; what is still being agreed on is simply changed. */
    public static boolean isPossible(GoalSheet goal) {
        return goal.state() == GoalState.AGREED || goal.state() == GoalState.ACTIVE;
    }

    /**
     * Once, however often the same form is sent.
     *
     * @throws Refusal everything that is wrong, each at its input; CONFLICT where the goal says something else by now, or where a proposal is open
     */
    public Renegotiation propose(OpenGoal goal, GoalProposal proposal) {
        if (proposal.formId() == null || !proposal.formId().matches(FORM_ID)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.goals.stale");
        }
        return turns.inTurn(goal.turn(), () -> {
            Optional<Renegotiation> before = books.proposedWith(proposal.formId());
            if (before.isPresent()) {
                return before.get();
            }
            GoalSheet sheet = access.theirs(goal.issueId()).sheet();
            check(goal, sheet, proposal);
            return books.propose(sheet.projectId(), Renegotiation.proposed(sheet.issueId(), goal.person().key(), FreeText.tidy(proposal.reason()),
                    sheet.terms(), proposal.wanted(), now()), proposal.formId());
        });
    }

    private void check(OpenGoal goal, GoalSheet sheet, GoalProposal proposal) {
        if (!isPossible(sheet)) {
            throw conflict("mentoring.goals.renegotiate.not-agreed");
        }
        if (of(goal).stream().anyMatch(Renegotiation::isOpen)) {
            throw conflict("mentoring.goals.renegotiate.open");
        }
        if (!sheet.terms().fingerprint().equals(proposal.seen())) {
            throw conflict("mentoring.goals.renegotiate.changed-meanwhile");
        }
        List<Refusal> wrong = new ArrayList<>(words("reason", FreeText.tidy(proposal.reason())));
        if (FreeText.tidy(proposal.reason()).isEmpty()) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, "reason", "mentoring.goals.renegotiate.reason.none"));
        }
        wrong.addAll(rules.objections(sheet, proposal.wanted()));
        if (wrong.isEmpty() && sheet.terms().equals(proposal.wanted())) {
            wrong.add(new Refusal(Refusal.Kind.INVALID, null, "mentoring.goals.renegotiate.nothing"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private static List<Refusal> words(String field, String text) {
        if (text.length() > LONGEST_REASON) {
            return List.of(new Refusal(Refusal.Kind.INVALID, field, "mentoring.goals.too-long", LONGEST_REASON));
        }
        return FreeText.isStorable(text) ? List.of() : List.of(new Refusal(Refusal.Kind.INVALID, field, "mentoring.goals.characters"));
    }

    /**
     * The other one accepts, and the goal says so from then on; or declines; or whoever proposed takes it back. The same
     * answer twice is one.
     *
     * @param reply a word with it, may be empty
     * @throws Refusal FORBIDDEN for an answer that is the other one's to give; CONFLICT where another answer was faster
     *                 or the goal says something else by now; what Jira has against it
     */
    public void answer(OpenGoal goal, Long proposalId, Answer answer, String reply) {
        List<Refusal> wrong = words("reply", FreeText.tidy(reply));
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        turns.inTurn(goal.turn(), () -> {
            Renegotiation proposal = of(goal).stream().filter(it -> proposalId != null && it.id() == proposalId).findFirst().orElseThrow(GoalMissing::new);
            if (answer == Answer.OPEN || proposal.answer() != answer) {
                mustBeTheirs(goal, proposal, answer);
                give(goal, proposal, answer, FreeText.tidy(reply));
            }
            return proposal;
        });
    }

    private static void mustBeTheirs(OpenGoal goal, Renegotiation proposal, Answer answer) {
        if (!proposal.isOpen()) {
            throw conflict("mentoring.goals.renegotiate.answered");
        }
        if (answer == Answer.OPEN || proposal.isBy(goal.person().key()) != (answer == Answer.WITHDRAWN)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, null, "mentoring.goals.renegotiate.not-yours");
        }
    }

    private void give(OpenGoal goal, Renegotiation proposal, Answer answer, String reply) {
        List<Approval> approvals = List.of();
        if (answer == Answer.ACCEPTED) {
            GoalSheet sheet = access.theirs(goal.issueId()).sheet();
            // what it is to say already was written, if only the answer could not be kept the time before
            if (!sheet.terms().equals(proposal.wanted())) {
                mustBeAsBefore(sheet, proposal);
                sheets.write(sheet, proposal.wanted());
            }
            approvals = Stream.of(goal.pair().menteeKey(), goal.pair().mentorKey())
                    .map(key -> new Approval(proposal.goalId(), key, proposal.wanted(), now())).toList();
        }
        books.answer(goal.sheet().projectId(), proposal.answered(answer, reply, now()), approvals);
    }

    private static void mustBeAsBefore(GoalSheet sheet, Renegotiation proposal) {
        if (!sheet.terms().equals(proposal.before()) || !isPossible(sheet)) {
            throw conflict("mentoring.goals.renegotiate.goal-changed");
        }
    }

    private static Refusal conflict(String messageKey) {
        return new Refusal(Refusal.Kind.CONFLICT, null, messageKey);
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
