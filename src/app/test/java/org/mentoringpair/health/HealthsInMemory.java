package org.mentoringpair.health;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The twin of the stored healths for tests of what uses them. */
public final class HealthsInMemory implements Healths {
    private final Map<Long, KeptHealth> kept = new TreeMap<>();

    @Override
    public Optional<KeptHealth> of(long pairId) {
        return Optional.ofNullable(kept.get(pairId));
    }

    @Override
    public Map<Long, KeptHealth> of(Collection<Long> pairIds) {
        return those(health -> pairIds.contains(health.pairId()));
    }

    @Override
    public void keep(KeptHealth health) {
        kept.put(health.pairId(), health);
    }

    @Override
    public void forgetProject(long projectId) {
        kept.values().removeIf(health -> health.projectId() == projectId);
    }

    private Map<Long, KeptHealth> those(Predicate<KeptHealth> wanted) {
        return kept.values().stream().filter(wanted).collect(Collectors.toMap(KeptHealth::pairId, health -> health));
    }
}
