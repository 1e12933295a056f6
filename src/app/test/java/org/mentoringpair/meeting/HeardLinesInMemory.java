package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredHeardLines}, under the same contract. */
final class HeardLinesInMemory implements HeardLines {
    private final List<Heard> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long lastId;

    @Override
    public List<Heard> since(long pairId, LocalDate day) {
        return all.stream().filter(heard -> heard.pairId() == pairId && (day == null || heard.heardOn().isAfter(day))).toList();
    }

    @Override
    public Heard add(Heard newHeard, Pair pair) {
        Heard kept = newHeard.withId(++lastId);
        all.add(kept);
        projects.put(pair.id(), pair.projectId());
        return kept;
    }

    @Override
    public void change(Heard changed) {
        all.replaceAll(heard -> heard.id() == changed.id() ? changed : heard);
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(heard -> projects.get(heard.pairId()) == projectId);
    }
}
