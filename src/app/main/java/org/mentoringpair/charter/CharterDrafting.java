package org.mentoringpair.charter;

import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.Person;

/** Mentor and mentee work on the terms of their charter. Whatever changes it reopens the signatures that hold. */
public final class CharterDrafting {
    private final Charters charters;
    private final CharterReading reading;
    private final CharterIssues issues;
    private final OneAtATime turns;
    private final Clock clock;

    public CharterDrafting(Charters charters, CharterReading reading, CharterIssues issues, OneAtATime turns, Clock clock) {
        this.charters = charters;
        this.reading = reading;
        this.issues = issues;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * @param change of the terms as they are when the turn has come; it may refuse
     * @throws CharterMissing for everybody but mentor and mentee, and where there is no charter
     */
    OpenCharter change(Person person, Pair pair, UnaryOperator<Terms> change) {
        present(person, pair);
        return turns.inTurn(pair.turn(), () -> {
            Charter charter = present(person, pair).charter();
            Terms changed = change.apply(charter.terms());
            if (!changed.equals(charter.terms())) {
                keep(person, pair, charter.with(changed));
            }
            return present(person, pair);
        });
    }

    private void keep(Person person, Pair pair, Charter changed) {
        charters.allOrNothing(() -> {
            charters.change(changed);
            if (reading.isOvertaken(changed, pair)) {
                charters.reopen(changed.id(), Instant.ofEpochMilli(clock.millis()), person.key());
            }
            return changed;
        });
        issues.nowShows(pair, changed.issueId(), reading.standing(changed, pair).agreed());
    }

    OpenCharter present(Person person, Pair pair) {
        return reading.open(person, pair).filter(OpenCharter::issueIsThere).orElseThrow(CharterMissing::new);
    }
}
