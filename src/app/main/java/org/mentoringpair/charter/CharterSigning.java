package org.mentoringpair.charter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/**
 * Mentor and mentee sign the charter, each for themselves, as they have it before their eyes. What both have signed
 * takes effect. Whoever changes a part signs anew like the other: a charter is changed part by part, and signed as a whole.
 */
public final class CharterSigning {
    /** Within that time, signing again what one has signed is a second press of the same button. */
    private static final Duration SAME_SIGNATURE = Duration.ofDays(1);

    private final Charters charters;
    private final CharterReading reading;
    private final CharterIssues issues;
    private final TermsInForce inForce;
    private final OneAtATime turns;
    private final Clock clock;

    public CharterSigning(Charters charters, CharterReading reading, CharterIssues issues, TermsInForce inForce, OneAtATime turns, Clock clock) {
        this.charters = charters;
        this.reading = reading;
        this.issues = issues;
        this.inForce = inForce;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * @param seen     the fingerprint of the content that was shown
     * @param promises whether they promise to speak up early when something between the two goes wrong
     * @throws CharterMissing for everybody but mentor and mentee, and where there is no charter
     * @throws Refusal        INVALID at promise; CONFLICT where the charter says something else by now
     */
    public OpenCharter sign(Person person, Pair pair, String seen, boolean promises) {
        present(person, pair);
        if (!promises) {
            throw Prose.refusal("promise", "promise");
        }
        return turns.inTurn(pair.turn(), () -> signed(person, pair, seen));
    }

    private OpenCharter signed(Person person, Pair pair, String seen) {
        OpenCharter open = present(person, pair);
        if (!open.content().fingerprint().equals(seen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, null, "mentoring.charter.changed-meanwhile");
        }
        if (!isSecondPress(open)) {
            charters.allOrNothing(() -> {
                charters.sign(open.charter().id(), Signature.now(person.key(), edition(open), now()));
                return open;
            });
        }
        OpenCharter signed = present(person, pair);
        if (signed.standing().agreed()) {
            inForce.nowHold(pair, signed.content().terms());
        }
        issues.nowShows(pair, signed.charter().issueId(), signed.standing().agreed());
        return signed;
    }

    /** A version is kept when it is first signed; the other one signs the same. */
    private int edition(OpenCharter open) {
        CharterVersion latest = open.latest();
        if (latest != null && latest.content().equals(open.content())) {
            return latest.edition();
        }
        CharterVersion next = new CharterVersion(latest == null ? 1 : latest.edition() + 1, now(), open.content());
        // signatures under the version before say nothing about this one
        charters.reopen(open.charter().id(), now(), null);
        charters.keep(open.charter().id(), next);
        return next.edition();
    }

    private boolean isSecondPress(OpenCharter open) {
        return open.standing().signed(open.side()) && open.standing().of(open.side()).signedAt().isAfter(now().minus(SAME_SIGNATURE));
    }

    private OpenCharter present(Person person, Pair pair) {
        return Optional.of(pair).flatMap(it -> reading.open(person, it)).filter(OpenCharter::issueIsThere).orElseThrow(CharterMissing::new);
    }

    /** In whole milliseconds, which is what the database keeps. */
    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
