package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;

/** Pairs beside the rows of another concept, for the contracts of stores that join with them. */
public final class PairsOnTables {
    private PairsOnTables() {
    }

    public static Pairs in(ActiveObjects rows) {
        return new StoredPairs(rows, new PairsInMemory());
    }
}
