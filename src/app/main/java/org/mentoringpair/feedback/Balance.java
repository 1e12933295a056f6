package org.mentoringpair.feedback;

import java.util.List;
import org.mentoringpair.pairing.Pair;

/**
 * How often the two gave feedback to each other. It counts and judges nothing, and is for the two alone.
 *
 * @param toMentee from the mentor
 * @param toMentor from the mentee
 */
public record Balance(int toMentee, int toMentor) {
    /** Over how many days the two look back. */
    public static final int DAYS = 90;

    public static Balance of(Pair pair, List<Given> given) {
        return new Balance(count(pair, given, Direction.MENTEE), count(pair, given, Direction.MENTOR));
    }

    private static int count(Pair pair, List<Given> given, Direction direction) {
        String giver = pair.partnerOf(direction.keyIn(pair)).orElseThrow();
        return (int) given.stream().filter(one -> one.direction() == direction && giver.equals(one.giverKey())).count();
    }

    public boolean isEmpty() {
        return toMentee + toMentor == 0;
    }

    /** Whether all of it went one way. */
    public boolean isOneSided() {
        return !isEmpty() && (toMentee == 0 || toMentor == 0);
    }
}
