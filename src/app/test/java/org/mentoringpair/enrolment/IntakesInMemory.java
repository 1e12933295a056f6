package org.mentoringpair.enrolment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The twin of {@link StoredIntakes}, under the same contract. */
public final class IntakesInMemory implements Intakes {
    private final Map<Long, Intake> said = new TreeMap<>();

    @Override
    public Intake of(long programmeId) {
        return said.getOrDefault(programmeId, Intake.unsaid(programmeId));
    }

    @Override
    public List<Intake> all() {
        return List.copyOf(said.values());
    }

    @Override
    public boolean anySaid() {
        return !said.isEmpty();
    }

    @Override
    public void keep(Intake intake) {
        said.put(intake.programmeId(), intake);
    }
}
