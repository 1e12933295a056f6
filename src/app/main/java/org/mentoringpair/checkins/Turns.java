package org.mentoringpair.checkins;

import java.util.function.Supplier;

/** One writer at a time at the check-ins of a pair, on all nodes together; the others wait. */
public interface Turns {
    <T> T take(long pairId, Supplier<T> work);
}
