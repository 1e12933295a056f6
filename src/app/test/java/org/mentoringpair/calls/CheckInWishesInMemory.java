package org.mentoringpair.calls;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The twin of {@link StoredCheckInWishes}, under the same contract. */
public final class CheckInWishesInMemory implements CheckInWishes {
    private final List<CheckInWish> all = new ArrayList<>();

    @Override
    public Optional<CheckInWish> of(long pairId, String authorKey) {
        return all.stream().filter(wish -> wish.pairId() == pairId && wish.authorKey().equals(authorKey)).findFirst();
    }

    @Override
    public List<CheckInWish> since(Collection<Long> pairIds, Instant moment) {
        return all.stream().filter(wish -> pairIds.contains(wish.pairId()) && wish.made().isAfter(moment) && !wish.withdrawn()).toList();
    }

    @Override
    public void keep(CheckInWish wish) {
        all.removeIf(other -> other.pairId() == wish.pairId() && other.authorKey().equals(wish.authorKey()));
        all.add(wish);
    }

    @Override
    public void removeOfProject(long projectId) {
        all.removeIf(wish -> wish.projectId() == projectId);
    }
}
