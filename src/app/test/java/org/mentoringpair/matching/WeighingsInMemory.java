package org.mentoringpair.matching;

import java.util.HashMap;
import java.util.Map;

/** The twin of {@link StoredWeighings}, under the same contract. */
final class WeighingsInMemory implements Weighings {
    private final Map<Long, Weighing> said = new HashMap<>();

    @Override
    public Weighing of(long programmeId) {
        return said.getOrDefault(programmeId, Weighing.usual(programmeId));
    }

    @Override
    public void keep(Weighing weighing) {
        said.put(weighing.programmeId(), weighing);
    }
}
