package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredPreparations}, under the same contract. */
final class PreparationsInMemory implements Preparations {
    private final List<Preparation> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();

    @Override
    public List<Preparation> since(long pairId, LocalDate day) {
        return all.stream().filter(each -> each.pairId() == pairId && (day == null || each.writtenOn().isAfter(day))).toList();
    }

    @Override
    public Preparation add(Preparation newPreparation, Pair pair) {
        Preparation added = newPreparation.withId(all.size() + 1L);
        all.add(added);
        projects.put(pair.id(), pair.projectId());
        return added;
    }

    @Override
    public void change(Preparation changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
