package org.mentoringpair.calls;

import java.util.List;
import org.mentoringpair.pairing.Pair;

/** A concept by which pairs call for their programme manager. */
public interface CallSource {
    /**
     * As many SQL statements for many pairs as for one.
     *
     * @param managed pairs whose programmes the reader runs, and of which the reader is not a part
     */
    List<Call> of(List<Pair> managed);
}
