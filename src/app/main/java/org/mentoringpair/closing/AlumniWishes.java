package org.mentoringpair.closing;

import java.util.List;
import java.util.Set;
import org.mentoringpair.pairing.Pair;

/** Who wants to be reminded after their pair has parted. */
public interface AlumniWishes {
    /** After how many months somebody wants to be reminded; those that came are no longer among them. One SQL statement. */
    Set<Integer> of(long pairId, String userKey);

    /** Keeps these wishes of somebody in place of those before. */
    void keep(Pair pair, String userKey, Set<Integer> months);

    /** The wishes that come after one, in the order of their ids. One SQL statement. */
    List<AlumniWish> after(long wishId, int atMost);

    /**
     * Takes a wish away, because it is about to be fulfilled.
     *
     * @return whether it was there, so that of two who take it one alone has it
     */
    boolean take(AlumniWish wish);

    void forgetProject(long projectId);
}
