package org.mentoringpair.closing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** The twin of {@link StoredPutOffs}, under the same contract. */
final class PutOffsInMemory implements PutOffs {
    private final Map<PutOff, Instant> all = new HashMap<>();
    private final Map<Long, Long> projects = new HashMap<>();

    @Override
    public boolean since(long pairId, String userKey, Stage stage, Instant moment) {
        return all.getOrDefault(new PutOff(pairId, userKey, stage), Instant.MIN).isAfter(moment);
    }

    @Override
    public void keep(Pair pair, String userKey, Stage stage, Instant at) {
        all.put(new PutOff(pair.id(), userKey, stage), at);
        projects.put(pair.id(), pair.projectId());
    }

    @Override
    public void forgetProject(long projectId) {
        all.keySet().removeIf(each -> projects.get(each.pairId()) == projectId);
    }

    private record PutOff(long pairId, String userKey, Stage stage) {
    }
}
