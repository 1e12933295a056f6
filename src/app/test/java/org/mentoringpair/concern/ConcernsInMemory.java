package org.mentoringpair.concern;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The twin of {@link StoredConcerns}, under the same contract. */
public final class ConcernsInMemory implements Concerns {
    private final Map<Long, Concern> all = new LinkedHashMap<>();
    private final Map<Long, LocalDate> reminded = new HashMap<>();

    @Override
    public Optional<Concern> ofIssue(long issueId) {
        return Optional.ofNullable(all.get(issueId));
    }

    @Override
    public List<Concern> ofPair(long pairId) {
        return found(concern -> concern.pairId() == pairId);
    }

    @Override
    public List<Concern> addressedToManagers(Collection<Long> pairIds) {
        return found(concern -> pairIds.contains(concern.pairId()) && !concern.settled() && concern.audience() == Audience.PAIR_AND_PROGRAMME_MANAGER);
    }

    @Override
    public List<Concern> toRemindOf(LocalDate day) {
        return found(concern -> concern.isDue(day) && !concern.revisitOn().equals(reminded.get(concern.issueId())));
    }

    @Override
    public Set<Long> heardOf(Collection<Long> issueIds) {
        return issueIds.stream().filter(all::containsKey).collect(Collectors.toSet());
    }

    @Override
    public void keep(Concern concern) {
        all.put(concern.issueId(), concern);
    }

    @Override
    public boolean reminded(Concern concern) {
        return !Objects.equals(reminded.put(concern.issueId(), concern.revisitOn()), concern.revisitOn());
    }

    @Override
    public void forgetIssue(long issueId) {
        all.remove(issueId);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.values().removeIf(concern -> concern.projectId() == projectId);
    }

    private List<Concern> found(Predicate<Concern> wanted) {
        return all.values().stream().filter(wanted).toList();
    }
}
