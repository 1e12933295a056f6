package org.mentoringpair.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.people.Person;
import org.mentoringpair.people.TimeZones;
import org.mentoringpair.programme.Programme;
import org.mentoringpair.programme.Programmes;
import org.mentoringpair.recognition.Nomination.Answer;

/**
 * Each of the two may propose the other one for an award. The two alone read it, and it is something to hand on only
 * while the one it is about agrees to its very words; either takes that back at any time.
 */
public final class Nominating {
    private final Nominations nominations;
    private final Pairs pairs;
    private final Programmes programmes;
    private final TimeZones timeZones;
    private final OneAtATime turns;

    public Nominating(Nominations nominations, Pairs pairs, Programmes programmes, TimeZones timeZones, OneAtATime turns) {
        this.nominations = nominations;
        this.pairs = pairs;
        this.programmes = programmes;
        this.timeZones = timeZones;
        this.turns = turns;
    }

    /** What the two have written of each other. One SQL statement. @throws RecognitionMissing for everybody but mentor and mentee */
    public Written read(Person reader, Pair pair) {
        String partner = pair.partnerOf(reader.key()).orElseThrow(RecognitionMissing::new);
        List<Nomination> both = nominations.of(pair.id());
        return new Written(by(reader.key(), both), by(partner, both));
    }

    /**
     * Keeps what somebody writes; the same twice keeps it once.
     *
     * @param seen the edition they saw, empty where there was none
     */
    public Nomination nominate(Person author, Pair pair, String seen, String award, String words) {
        Nomination wanted = new Nomination(0, pair.id(), author.key(), 1, award, words, Answer.OPEN);
        read(author, pair);
        wanted.mustBeRight();
        return turns.inTurn(turn(pair), () -> {
            Nomination now = read(author, pair).mine().orElse(null);
            if (now == null) {
                return nominations.add(wanted, pair);
            } else if (now.saysTheSameAs(wanted)) {
                return now;
            }
            mustBe(now, seen);
            Nomination changed = now.edited(wanted);
            nominations.change(changed);
            return changed;
        });
    }

    /** The one it is about agrees to the words they saw, or does not. @throws RecognitionMissing where nothing is written of them */
    public void answer(Person nominee, Pair pair, String seen, boolean agrees) {
        turns.inTurn(turn(pair), () -> {
            Nomination theirs = read(nominee, pair).theirs().orElseThrow(RecognitionMissing::new);
            if (agrees) {
                mustBe(theirs, seen);
            }
            nominations.change(theirs.answered(agrees ? Answer.AGREED : Answer.DECLINED));
            return theirs;
        });
    }

    /** Takes back for good what somebody wrote; again does no harm. */
    public void withdraw(Person author, Pair pair) {
        turns.inTurn(turn(pair), () -> {
            read(author, pair).mine().ifPresent(nominations::remove);
            return author;
        });
    }

    /**
     * What either of the two may hand on of what one of them wrote.
     *
     * @throws RecognitionMissing where nothing is written or not agreed to as it is, and for everybody but the two
     */
    public Agreed agreed(Person reader, Pair pair, String authorKey) {
        Written written = read(reader, pair);
        Nomination nomination = (reader.key().equals(authorKey) ? written.mine() : written.theirs()).filter(Nomination::isAgreed).orElseThrow(RecognitionMissing::new);
        return new Agreed(nomination, pair.partnerOf(authorKey).orElseThrow(RecognitionMissing::new), programmes.withId(pair.programmeId()).map(Programme::name).orElse(""),
                pair.startedOn(), Certifying.closedOn(pair, pairs, timeZones.of(reader)));
    }

    private static void mustBe(Nomination now, String seen) {
        if (!now.edition().equals(seen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.recognition.changed-meanwhile");
        }
    }

    private static Optional<Nomination> by(String authorKey, List<Nomination> both) {
        return both.stream().filter(nomination -> nomination.authorKey().equals(authorKey)).findFirst();
    }

    private static String turn(Pair pair) {
        return "nomination." + pair.id();
    }

    /** What the reader wrote of the other one, and the other one of the reader. */
    public record Written(Optional<Nomination> mine, Optional<Nomination> theirs) {
    }

    /**
     * A nomination to hand on.
     *
     * @param programme what the programme is called now
     * @param from      the day the relationship began
     * @param until     the day it was closed; empty while it goes on
     */
    public record Agreed(Nomination nomination, String nomineeKey, String programme, LocalDate from, Optional<LocalDate> until) {
    }
}
