package org.mentoringpair.recognition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;
import org.mentoringpair.programme.Programmes;

/** Whoever parts may say that they would mentor. It is kept for those who run the programme, while the person agrees to that. */
public final class MentorOffering {
    private final MentorOffers offers;
    private final Programmes programmes;
    private final OneAtATime turns;

    public MentorOffering(MentorOffers offers, Programmes programmes, OneAtATime turns) {
        this.offers = offers;
        this.programmes = programmes;
        this.turns = turns;
    }

    /** One's own; empty where there is none. @throws RecognitionMissing for everybody but the two */
    public Optional<MentorOffer> own(Person person, Pair pair) {
        mustJoin(person, pair);
        return offers.of(pair.id(), person.key());
    }

    /**
     * Keeps what somebody offers in place of what they offered before.
     *
     * @param agreed whether they agree that it is read by those who run the programme
     * @throws org.mentoringpair.Refusal everything that is wrong, at topics, hours or agreed
     */
    public void offer(Person person, Pair pair, String topics, int hours, boolean agreed) {
        mustJoin(person, pair);
        MentorOffer offer = new MentorOffer(pair.id(), pair.programmeId(), person.key(), topics, hours);
        offer.mustBeRight(agreed);
        inTurn(person, pair, () -> offers.keep(offer, pair));
    }

    /** Again does no harm. */
    public void withdraw(Person person, Pair pair) {
        mustJoin(person, pair);
        inTurn(person, pair, () -> offers.withdraw(pair.id(), person.key()));
    }

    /** Who would mentor in the programmes somebody runs. Two SQL statements. @throws RecognitionMissing for whoever runs none */
    public List<MentorOffer> forManager(Person manager) {
        Set<Long> run = programmes.runBy(manager.key());
        if (run.isEmpty()) {
            throw new RecognitionMissing();
        }
        return offers.ofProgrammes(run);
    }

    private void inTurn(Person person, Pair pair, Runnable work) {
        turns.inTurn("mentor-offer." + pair.id() + "." + person.key(), () -> {
            work.run();
            return person;
        });
    }

    private static void mustJoin(Person person, Pair pair) {
        if (!pair.joins(person.key())) {
            throw new RecognitionMissing();
        }
    }
}
