package org.mentoringpair.visibility;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.pairing.Visibility;
import org.mentoringpair.people.NamedPeople;
import org.mentoringpair.people.Person;

/** Mentor and mentee change who may read along: one proposes, and nothing happens until the other one agrees. */
public final class VisibilityChange {
    private final VisibilityProposals proposals;
    private final VisibilityMove move;
    private final Pairs pairs;
    private final PairManagers managers;
    private final OneAtATime turns;
    private final Clock clock;

    public VisibilityChange(VisibilityProposals proposals, VisibilityMove move, Pairs pairs, PairManagers managers, OneAtATime turns, Clock clock) {
        this.proposals = proposals;
        this.move = move;
        this.pairs = pairs;
        this.managers = managers;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * How it stands, and whom it is about.
     *
     * @param proposal null where nothing is proposed
     * @param managers those who run the pair's programme and are not of the pair
     */
    public record Outlook(Pair pair, VisibilityProposal proposal, List<Person> managers) {
        /** The rule that would take the place of the one that holds. */
        public Visibility other() {
            return pair.visibility() == Visibility.PAIR_ONLY ? Visibility.PAIR_AND_PROGRAMME_MANAGER : Visibility.PAIR_ONLY;
        }

        /** By which a form says later of whom somebody was told. */
        public String told() {
            return NamedPeople.mark(managers);
        }
    }

    /**
     * How it stands. What both agreed on and a crash has stopped is gone on with first.
     *
     * @throws Refusal FORBIDDEN for programme managers, MISSING for everybody else but the two
     */
    public Outlook outlook(Viewer person, long pairId) {
        theirs(person, pairId);
        move.finish(pairId);
        Pair pair = theirs(person, pairId);
        return new Outlook(pair, proposals.of(pairId).orElse(null), managers.others(pair));
    }

    /**
     * Keeps the wish of one of the two; again does no harm.
     *
     * @param told what {@link Outlook#told()} said
     * @throws Refusal as above; INVALID where nothing would change; CONFLICT where the other one was faster, or others run the programme by now
     */
    public void propose(Viewer person, long pairId, Visibility wanted, String told) {
        turns.inTurn(theirs(person, pairId).turn(), () -> proposed(person, theirs(person, pairId), wanted, told));
    }

    private Pair proposed(Viewer person, Pair pair, Visibility wanted, String told) {
        Optional<VisibilityProposal> before = proposals.of(pair.id());
        if (wanted == null || wanted == pair.visibility()) {
            throw refusal(Refusal.Kind.INVALID, "same");
        }
        if (before.filter(proposal -> !proposal.proposerKey().equals(person.userKey())).isPresent()) {
            throw refusal(Refusal.Kind.CONFLICT, "other-faster");
        }
        mustKnow(pair, told);
        if (before.isEmpty()) {
            proposals.keep(new VisibilityProposal(pair.id(), pair.projectId(), wanted, person.userKey(), clock.instant(), null));
        }
        return pair;
    }

    /**
     * The other one agrees, and it is done.
     *
     * @throws Refusal as for {@link #propose}; CONFLICT where it was withdrawn meanwhile, FORBIDDEN for whoever proposed it
     */
    public void accept(Viewer person, long pairId, Visibility wanted, String told) {
        Pair before = theirs(person, pairId);
        turns.inTurn(before.turn(), () -> accepted(person, theirs(person, pairId), wanted, told));
        move.finish(pairId);
    }

    private Pair accepted(Viewer person, Pair pair, Visibility wanted, String told) {
        Optional<VisibilityProposal> found = proposals.of(pair.id());
        if (found.isEmpty() && pair.visibility() == wanted) {
            // pressed twice
            return pair;
        }
        VisibilityProposal proposal = found.filter(it -> it.wanted() == wanted).orElseThrow(() -> refusal(Refusal.Kind.CONFLICT, "withdrawn.meanwhile"));
        if (proposal.proposerKey().equals(person.userKey())) {
            throw refusal(Refusal.Kind.FORBIDDEN, "own");
        }
        if (!proposal.isUnderWay()) {
            mustKnow(pair, told);
            proposals.keep(proposal.acceptedBy(person.userKey()));
        }
        return pair;
    }

    /**
     * The one who proposed takes it back, or the other one declines.
     *
     * @throws Refusal as above; CONFLICT where both have agreed by now
     */
    public void withdraw(Viewer person, long pairId) {
        turns.inTurn(theirs(person, pairId).turn(), () -> {
            if (proposals.of(pairId).filter(VisibilityProposal::isUnderWay).isPresent()) {
                throw refusal(Refusal.Kind.CONFLICT, "agreed.meanwhile");
            }
            proposals.forget(pairId);
            return pairId;
        });
    }

    private Pair theirs(Viewer person, long pairId) {
        Pair pair = pairs.withId(pairId).filter(person::knowsOf).orElseThrow(() -> new Refusal(Refusal.Kind.MISSING, null, "mentoring.pairing.no-pair"));
        if (!pair.joins(person.userKey())) {
            throw refusal(Refusal.Kind.FORBIDDEN, "only-the-two");
        }
        return pair;
    }

    /** Nobody lets in somebody of whom they were not told. */
    private void mustKnow(Pair pair, String told) {
        if (!Objects.equals(told, new Outlook(pair, null, managers.others(pair)).told())) {
            throw refusal(Refusal.Kind.CONFLICT, "managers.meanwhile");
        }
    }

    private static Refusal refusal(Refusal.Kind kind, String key) {
        return new Refusal(kind, null, "mentoring.visibility." + key);
    }
}
