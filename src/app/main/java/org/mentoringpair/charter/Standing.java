package org.mentoringpair.charter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/**
 * Whether each of the two stands by the charter as it is now.
 *
 * @param mentee    the latest signature, whether it holds or not; null where there is none
 * @param mentor    the same
 * @param overtaken whether the charter says something else by now than what was last signed
 */
public record Standing(Signature mentee, Signature mentor, boolean overtaken) {
    static final Standing NOBODYS = new Standing(null, null, false);

    static Standing of(Pair pair, List<Signature> latestFirst, boolean overtaken) {
        return new Standing(latest(pair.menteeKey(), latestFirst), latest(pair.mentorKey(), latestFirst), overtaken);
    }

    private static Signature latest(String userKey, List<Signature> latestFirst) {
        return latestFirst.stream().filter(signature -> signature.userKey().equals(userKey)).findFirst().orElse(null);
    }

    public Signature of(Side side) {
        return side == Side.MENTEE ? mentee : mentor;
    }

    /** Whether their signature holds. */
    public boolean signed(Side side) {
        return !overtaken && of(side) != null && of(side).holds();
    }

    /** Whether they signed once and the charter was changed since. */
    public boolean reopened(Side side) {
        return of(side) != null && !signed(side);
    }

    public boolean agreed() {
        return signed(Side.MENTEE) && signed(Side.MENTOR);
    }

    /** Since when both have looked at it; empty while one of them has not signed. */
    public Optional<Instant> lookedAtByBoth() {
        return agreed() ? Stream.of(mentee.signedAt(), mentor.signedAt()).min(Instant::compareTo) : Optional.empty();
    }
}
