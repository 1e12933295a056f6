package org.mentoringpair.celebration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The twin of {@link StoredCelebrations}, under the same contract. */
final class CelebrationsInMemory implements Celebrations {
    private record Kept(Celebration celebration, long projectId) {
    }

    private final List<Kept> all = new ArrayList<>();

    @Override
    public Optional<Celebration> of(long issueId) {
        return found(each -> each.issueId() == issueId, 1).stream().findFirst();
    }

    @Override
    public List<Celebration> ofPair(long pairId, int atMost) {
        return found(each -> each.couple().pairId() == pairId, atMost);
    }

    @Override
    public List<Celebration> shared(Collection<Long> programmeIds, int atMost) {
        return found(each -> each.isShared() && (each.audience() == Audience.PUBLIC || programmeIds.contains(each.couple().programmeId())), atMost);
    }

    @Override
    public boolean anyForEverybody() {
        return !shared(List.of(), 1).isEmpty();
    }

    @Override
    public void keep(Celebration celebration, long projectId) {
        remove(celebration.issueId());
        all.add(new Kept(celebration, projectId));
    }

    @Override
    public void remove(long issueId) {
        all.removeIf(kept -> kept.celebration().issueId() == issueId);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.removeIf(kept -> kept.projectId() == projectId);
    }

    private List<Celebration> found(Predicate<Celebration> wanted, int atMost) {
        return all.stream().map(Kept::celebration).filter(wanted)
                .sorted(Comparator.comparing(Celebration::since).thenComparing(Celebration::issueId).reversed()).limit(atMost).toList();
    }
}
