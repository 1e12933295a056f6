package org.mentoringpair.handover;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * The mentee chooses what travels, the mentor agrees, those who run the programme find another mentor, and the mentee,
 * knowing who that is and who reads along there, sets out. For mentor and mentee alone.
 */
public final class HandingOver {
    private final Handovers handovers;
    private final HandoverMove move;
    private final Luggage luggage;
    private final HandoverPairs pairs;
    private final OneAtATime turns;
    private final Clock clock;

    public HandingOver(Handovers handovers, HandoverMove move, Luggage luggage, HandoverPairs pairs, OneAtATime turns, Clock clock) {
        this.handovers = handovers;
        this.move = move;
        this.luggage = luggage;
        this.pairs = pairs;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * How it stands.
     *
     * @param handover   null where there is none
     * @param luggage    what can travel, as far as the reader may browse it
     * @param mentorHere whether the mentor can still be asked
     * @param successors the pairs it could go to, the one alone while it is under way; nobody but the mentee learns of them
     */
    public record Outlook(Pair pair, Handover handover, Luggage.Found luggage, boolean mentorHere, List<Successor> successors) {
        /** Whether nobody has to be waited for but the one who finds another mentor. */
        public boolean isClear() {
            return handover != null && (handover.isAgreed() || !mentorHere);
        }

        public Outlook {
            successors = List.copyOf(successors);
        }
    }

    /** @throws Refusal MISSING for everybody but the two */
    public Outlook outlook(Person person, long pairId) {
        Pair pair = pairs.theirs(person, pairId);
        Handover handover = handovers.of(pairId).orElse(null);
        return new Outlook(pair, handover, found(pair, handover), pairs.mentorIsHere(pair), isMentee(person, pair) ? successors(pair, handover) : List.of());
    }

    private Luggage.Found found(Pair pair, Handover handover) {
        if (handover == null) {
            return luggage.of(pair, Set.of());
        }
        return handover.isDone() ? Luggage.Found.NOTHING : luggage.of(pair, handover.missing());
    }

    private List<Successor> successors(Pair pair, Handover handover) {
        return handover != null && handover.isUnderWay() ? pairs.withId(handover.toPairId()).flatMap(pairs::successor).stream().toList() : pairs.successors(pair);
    }

    /**
     * Keeps what the mentee wants to take along; again does no harm. Taking something off needs nobody; whatever is added the mentor agrees to anew.
     * What was chosen before and cannot be seen by now, and so cannot be taken off either, stays chosen.
     *
     * @param seen     the {@link Handover#face} the form was filled in for, empty for none
     * @param issueIds of what was chosen; what cannot travel is passed over
     * @throws Refusal as above; FORBIDDEN for the mentor; CONFLICT where it was changed meanwhile or has set out
     */
    public void choose(Person person, long pairId, String seen, Set<Long> issueIds) {
        Pair pair = mentees(person, pairId);
        boolean cleared = turns.inTurn(Handover.turn(pairId), () -> {
            Handover before = handovers.of(pairId).orElseGet(() -> new Handover(pairId, pair.projectId(), 0, clock.instant(), null, 0, null, null, List.of()));
            List<Belonging> chosen = chosen(before, luggage.of(pair, before.chosen()), issueIds);
            mustBeOpen(before);
            if (before.edition() > 0 && before.chosen().equals(chosen.stream().map(Belonging::issueId).collect(Collectors.toSet()))) {
                return false;
            }
            mustBeSeen(before, seen);
            handovers.keep(before.choosing(chosen));
            return before.edition() == 0 && !pairs.mentorIsHere(pair);
        });
        if (cleared) {
            pairs.askForAnother(pair);
        }
    }

    private static List<Belonging> chosen(Handover before, Luggage.Found found, Set<Long> issueIds) {
        return Stream.concat(found.pieces().stream().filter(issue -> issueIds.contains(issue.id())).map(issue -> Belonging.chosen(issue.id(), issue.kind())),
                before.belongings().stream().filter(one -> found.unseen().contains(one.issueId()))).toList();
    }

    /**
     * The mentor agrees to what they have seen; again does no harm.
     *
     * @throws Refusal as above; FORBIDDEN for the mentee
     */
    public void agree(Person person, long pairId, String seen) {
        Pair pair = pairs.theirs(person, pairId);
        if (isMentee(person, pair)) {
            throw refusal(Refusal.Kind.FORBIDDEN, "own");
        }
        boolean agreed = turns.inTurn(Handover.turn(pairId), () -> {
            Handover handover = kept(pairId);
            mustBeSeen(handover, seen);
            if (handover.isAgreed()) {
                return false;
            }
            mustBeOpen(handover);
            handovers.keep(handover.agreed(clock.instant()));
            return true;
        });
        if (agreed) {
            pairs.askForAnother(pair);
        }
    }

    /** The mentee stays after all; again does no harm. */
    public void withdraw(Person person, long pairId) {
        mentees(person, pairId);
        turns.inTurn(Handover.turn(pairId), () -> {
            handovers.of(pairId).ifPresent(HandingOver::mustBeOpen);
            handovers.forget(pairId);
            return pairId;
        });
    }

    /**
     * The mentee sets out; again does no harm.
     *
     * @param toPairId the pair they go on in
     * @param told     what {@link Successor#told()} said
     * @throws Refusal as above; CONFLICT where not all have agreed, where the mentee was told of others, or it goes elsewhere
     */
    public void setOut(Person person, long pairId, long toPairId, String seen, String told) {
        Pair pair = mentees(person, pairId);
        turns.inTurn(Handover.turn(pairId), () -> {
            Handover handover = kept(pairId);
            if (handover.isOpen()) {
                mustBeSeen(handover, seen);
                mustBeAgreed(handover, pair);
                mustKnow(pair, toPairId, told);
                handovers.keep(handover.goingTo(toPairId, told));
            } else if (handover.toPairId() != toPairId) {
                throw refusal(Refusal.Kind.CONFLICT, "elsewhere");
            }
            return handover;
        });
        move.finish(pair);
    }

    /**
     * Goes on with what has stopped.
     *
     * @param told what {@link Successor#told()} said; null where nobody was shown
     * @throws Refusal as above; CONFLICT where the mentee was told of others, or something cannot be seen
     */
    public void goOn(Person person, long pairId, String told) {
        finish(mentees(person, pairId), handover -> told == null ? handover : handover.goingTo(handover.toPairId(), told));
    }

    /** What has not arrived stays behind. */
    public void leaveTheRest(Person person, long pairId) {
        finish(mentees(person, pairId), Handover::leavingTheRest);
    }

    private void finish(Pair pair, UnaryOperator<Handover> decided) {
        turns.inTurn(Handover.turn(pair.id()), () -> {
            handovers.of(pair.id()).filter(Handover::isUnderWay).ifPresent(handover -> handovers.keep(decided.apply(handover)));
            return pair;
        });
        move.finish(pair);
    }

    private Pair mentees(Person person, long pairId) {
        Pair pair = pairs.theirs(person, pairId);
        if (!isMentee(person, pair)) {
            throw refusal(Refusal.Kind.FORBIDDEN, "mentee-alone");
        }
        return pair;
    }

    private Handover kept(long pairId) {
        return handovers.of(pairId).orElseThrow(() -> refusal(Refusal.Kind.CONFLICT, "withdrawn"));
    }

    private void mustBeAgreed(Handover handover, Pair pair) {
        if (!handover.isAgreed() && pairs.mentorIsHere(pair)) {
            throw refusal(Refusal.Kind.CONFLICT, "not-agreed");
        }
    }

    /** Nobody takes anything to somebody of whom they were not told. */
    private void mustKnow(Pair pair, long toPairId, String told) {
        Optional<Successor> successor = pairs.successors(pair).stream().filter(one -> one.pair().id() == toPairId).findFirst();
        if (successor.filter(one -> one.told().equals(told)).isEmpty()) {
            throw refusal(Refusal.Kind.CONFLICT, "others-meanwhile");
        }
    }

    private static void mustBeOpen(Handover handover) {
        if (!handover.isOpen()) {
            throw refusal(Refusal.Kind.CONFLICT, "set-out.meanwhile");
        }
    }

    private static void mustBeSeen(Handover handover, String seen) {
        if (!(handover.edition() == 0 ? "" : handover.face()).equals(seen)) {
            throw refusal(Refusal.Kind.CONFLICT, "changed-meanwhile");
        }
    }

    private static boolean isMentee(Person person, Pair pair) {
        return pair.menteeKey().equals(person.key());
    }

    private static Refusal refusal(Refusal.Kind kind, String key) {
        return new Refusal(kind, null, "mentoring.handover." + key);
    }
}
