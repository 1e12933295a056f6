package org.mentoringpair.goals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/**
 * Whether both have agreed on what a goal says.
 *
 * @param terms     what it says now
 * @param approvals of whomever, one for each
 */
public record MutualAgreement(Pair pair, GoalTerms terms, List<Approval> approvals) {
    /** After so long the two look at it again. */
    public static final Duration REVIEWED_AFTER = Duration.ofDays(90);

    public MutualAgreement {
        approvals = List.copyOf(approvals);
    }

    /** When somebody agreed last, to whatever it said then. */
    public Optional<Approval> of(String userKey) {
        return approvals.stream().filter(approval -> approval.userKey().equals(userKey)).findFirst();
    }

    /** Whether somebody agreed to what it says now. */
    public boolean holdsFor(String userKey) {
        return of(userKey).filter(approval -> approval.terms().equals(terms)).isPresent();
    }

    public boolean isMutual() {
        return holdsFor(pair.menteeKey()) && holdsFor(pair.mentorKey());
    }

    /** Whether both agreed once, and somebody changed it since. */
    public boolean isOutdated() {
        return !isMutual() && of(pair.menteeKey()).isPresent() && of(pair.mentorKey()).isPresent();
    }

    /** Whether both agreed on it, and neither has looked at it for so long that they should. */
    public boolean isReviewDue(Instant now) {
        return isMutual() && now.isAfter(latest().plus(REVIEWED_AFTER));
    }

    private Instant latest() {
        return Stream.of(pair.menteeKey(), pair.mentorKey()).map(key -> of(key).orElseThrow().at()).max(Instant::compareTo).orElseThrow();
    }
}
