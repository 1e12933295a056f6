package org.mentoringpair.recognition;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.recognition.CertificateFacts.Part;

/** Mentor and mentee of a relationship that was completed each make a certificate for themselves. Nobody makes one for somebody else. */
public final class Certifying {
    private static final int NUMBER_BYTES = 10;
    private static final int SECRET_BYTES = 32;
    private final Certificates certificates;
    private final Completion completion;
    private final Pairs pairs;
    private final Programmes programmes;
    private final TimeZones timeZones;
    private final OneAtATime turns;
    private final SecureRandom random = new SecureRandom();

    public Certifying(Certificates certificates, Completion completion, Pairs pairs, Programmes programmes, TimeZones timeZones, OneAtATime turns) {
        this.certificates = certificates;
        this.completion = completion;
        this.pairs = pairs;
        this.programmes = programmes;
        this.timeZones = timeZones;
        this.turns = turns;
    }

    /** Whether one of the two can make a certificate now. */
    public boolean isPossible(Person person, Pair pair) {
        return pair.joins(person.key()) && pair.stage() == Stage.CLOSED && completion.isCompleted(pair);
    }

    /** One's own; empty where none was made, and for everybody but the two. */
    public Optional<Certificate> own(Person person, Pair pair) {
        return pair.joins(person.key()) ? certificates.of(pair.id(), person.key()) : Optional.empty();
    }

    /**
     * Makes somebody's certificate; again does no harm.
     *
     * @throws RecognitionMissing where the relationship was not completed, and for everybody but the two
     */
    public Certificate make(Person person, Pair pair) {
        if (!isPossible(person, pair)) {
            throw new RecognitionMissing();
        }
        return turns.inTurn(turn(person, pair), () -> own(person, pair)
                .orElseGet(() -> certificates.add(new Certificate(0, random(NUMBER_BYTES), random(SECRET_BYTES), facts(person, pair), false), pair.projectId())));
    }

    /** Lets whoever has the link see that one's own certificate is genuine, or no longer. */
    public Certificate letVerify(Person person, Pair pair, boolean wanted) {
        return turns.inTurn(turn(person, pair), () -> {
            Certificate changed = own(person, pair).orElseThrow(RecognitionMissing::new).verifiable(wanted);
            certificates.change(changed);
            return changed;
        });
    }

    /** A genuine certificate whose holder agrees that it is verified; in every other case nothing, whatever the reason. */
    public Optional<Certificate> verified(String number, String seal) {
        return certificates.numbered(number).filter(certificate -> certificate.verifiable() && certificate.bears(seal));
    }

    private CertificateFacts facts(Person person, Pair pair) {
        LocalDate until = closedOn(pair, pairs, timeZones.of(person)).orElseThrow(RecognitionMissing::new);
        String programme = programmes.withId(pair.programmeId()).map(Programme::name).orElse("");
        return new CertificateFacts(pair.id(), person.key(), pair.mentorKey().equals(person.key()) ? Part.MENTOR : Part.MENTEE, programme, pair.startedOn(), until);
    }

    /** The day a pair was closed; empty for one that is not. */
    static Optional<LocalDate> closedOn(Pair pair, Pairs pairs, ZoneId zone) {
        return pair.stage() != Stage.CLOSED ? Optional.empty()
                : pairs.stageMoves(pair.id()).stream().filter(move -> move.to() == Stage.CLOSED).findFirst().map(move -> LocalDate.ofInstant(move.at(), zone));
    }

    private String random(int bytes) {
        byte[] some = new byte[bytes];
        random.nextBytes(some);
        return HexFormat.of().formatHex(some);
    }

    private static String turn(Person person, Pair pair) {
        return "certificate." + pair.id() + "." + person.key();
    }
}
