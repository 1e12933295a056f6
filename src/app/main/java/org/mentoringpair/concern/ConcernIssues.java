package org.mentoringpair.concern;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.Refusal;
import org.mentoringpair.pairing.Pair;

/** Concerns as issues of Jira, changed as whoever is asking: Jira's permissions, required fields and workflow count. */
public interface ConcernIssues {
    /** What Jira has against making it. */
    List<Refusal> objections(Pair pair, ConcernDraft draft);

    /** Makes the issue, for its readers alone from the moment it exists; its id. */
    long make(Pair pair, ConcernDraft draft);

    /** Says in the issue who should read it; whether that holds is not decided here. */
    void choose(long issueId, Audience audience);

    /** Keeps the next step the two agreed on, and when to look again. */
    void agree(long issueId, String steps, LocalDate revisitOn);

    /** Settles it. */
    void settle(long issueId, String outcome);

    /** The words, whoever is asking: for readers who were let in before; empty where it is no concern any more. */
    Optional<ConcernWords> words(long issueId);

    /** What people call the issue; its id where it is gone. */
    String key(long issueId);
}
