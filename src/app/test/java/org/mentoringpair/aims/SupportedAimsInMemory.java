package org.mentoringpair.aims;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The twin of the stored aims for tests of what uses them. */
public final class SupportedAimsInMemory implements SupportedAims {
    private final Map<Long, SupportedAim> kept = new HashMap<>();

    @Override
    public Optional<SupportedAim> of(long goalId) {
        return Optional.ofNullable(kept.get(goalId));
    }

    @Override
    public void keep(SupportedAim supported) {
        kept.put(supported.goalId(), supported);
    }

    @Override
    public void forgetGoal(long goalId) {
        kept.remove(goalId);
    }

    @Override
    public void projectIsGone(long projectId) {
        kept.values().removeIf(supported -> supported.projectId() == projectId);
    }
}
