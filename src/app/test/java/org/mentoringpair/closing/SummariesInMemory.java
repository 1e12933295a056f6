package org.mentoringpair.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredSummaries}, under the same contract. */
final class SummariesInMemory implements Summaries {
    private final List<Summary> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();

    @Override
    public Optional<Summary> of(long pairId, String ownerKey, Purpose purpose) {
        return all.stream().filter(each -> each.pairId() == pairId && each.ownerKey().equals(ownerKey) && each.purpose() == purpose).findFirst();
    }

    @Override
    public Summary add(Summary newSummary, Pair pair) {
        Summary added = newSummary.withId(all.size() + 1L);
        all.add(added);
        projects.put(pair.id(), pair.projectId());
        return added;
    }

    @Override
    public void change(Summary changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void remove(Summary gone) {
        all.removeIf(each -> each.id() == gone.id());
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
