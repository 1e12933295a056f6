package org.mentoringpair.charter;

import java.time.Clock;
import java.time.Instant;
import org.mentoringpair.OneAtATime;
import org.mentoringpair.pairing.Pair;

/** A change of the charter, wherever it was made, makes the signatures under what it said before no longer hold. */
public final class CharterReopening {
    private final Charters charters;
    private final CharterReading reading;
    private final CharterIssues issues;
    private final OneAtATime turns;
    private final Clock clock;

    public CharterReopening(Charters charters, CharterReading reading, CharterIssues issues, OneAtATime turns, Clock clock) {
        this.charters = charters;
        this.reading = reading;
        this.issues = issues;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Something happened to a charter's issue in Jira: its words may be others now, or its status.
     *
     * @param byKey user key of whoever did it; null where nobody did
     */
    public void issueTouched(Pair pair, long issueId, String byKey) {
        charters.ofIssue(issueId).filter(charter -> charter.pairId() == pair.id()).ifPresent(charter -> {
            if (reading.isOvertaken(charter, pair)) {
                turns.inTurn(pair.turn(), () -> reopened(charter, pair, byKey));
            }
            issues.nowShows(pair, issueId, reading.standing(charter, pair).agreed());
        });
    }

    /** Whoever waited for their turn looks again: the other one may have signed the new words meanwhile. */
    private Charter reopened(Charter charter, Pair pair, String byKey) {
        if (reading.isOvertaken(charter, pair)) {
            charters.reopen(charter.id(), Instant.ofEpochMilli(clock.millis()), byKey);
        }
        return charter;
    }
}
