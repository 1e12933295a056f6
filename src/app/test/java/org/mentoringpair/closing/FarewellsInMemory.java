package org.mentoringpair.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredFarewells}, under the same contract. */
final class FarewellsInMemory implements Farewells {
    private final List<Farewell> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();

    @Override
    public Set<String> saidBy(long pairId) {
        return of(pairId).stream().map(Farewell::authorKey).collect(Collectors.toSet());
    }

    @Override
    public List<Farewell> of(long pairId) {
        return all.stream().filter(each -> each.pairId() == pairId).toList();
    }

    @Override
    public Farewell add(Farewell newFarewell, Pair pair) {
        Farewell added = newFarewell.withId(all.size() + 1L);
        all.add(added);
        projects.put(pair.id(), pair.projectId());
        return added;
    }

    @Override
    public void change(Farewell changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
