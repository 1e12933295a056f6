package org.mentoringpair;

import java.util.function.Supplier;

/** Work that must never run twice at the same time, on whichever nodes it was asked for. */
public interface OneAtATime {
    /**
     * Waits for its turn and does the work.
     *
     * @param what names what is guarded, such as "pair.10001"; the same name never runs twice at once
     * @throws Refusal a CONFLICT, if the turn does not come within a reasonable time
     */
    <T> T inTurn(String what, Supplier<T> work);
}
