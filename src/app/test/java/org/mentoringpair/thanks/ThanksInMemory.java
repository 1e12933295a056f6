package org.mentoringpair.thanks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** The twin of {@link StoredThanks}, under the same contract. */
public final class ThanksInMemory implements Thanks {
    private record Kept(ThankYou thankYou, long projectId) {
    }

    private final List<Kept> all = new ArrayList<>();

    @Override
    public List<ThankYou> on(long pairId, What what, Collection<Long> itemIds) {
        return found(each -> each.pairId() == pairId && each.what() == what && itemIds.contains(each.itemId()));
    }

    @Override
    public List<ThankYou> receivedBy(String userKey, long pairId) {
        List<ThankYou> received = new ArrayList<>(found(each -> each.pairId() == pairId && each.isTo(userKey)));
        Collections.reverse(received);
        return received;
    }

    @Override
    public void add(ThankYou thankYou, long projectId) {
        all.add(new Kept(thankYou, projectId));
    }

    @Override
    public void remove(ThankYou thankYou) {
        all.removeIf(kept -> kept.thankYou().pairId() == thankYou.pairId() && kept.thankYou().what() == thankYou.what() && kept.thankYou().itemId() == thankYou.itemId()
                && kept.thankYou().isFrom(thankYou.giverKey()));
    }

    @Override
    public void removeOfProject(long projectId) {
        all.removeIf(kept -> kept.projectId() == projectId);
    }

    private List<ThankYou> found(Predicate<ThankYou> wanted) {
        return all.stream().map(Kept::thankYou).filter(wanted).toList();
    }
}
