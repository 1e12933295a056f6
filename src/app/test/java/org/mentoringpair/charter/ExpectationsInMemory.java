package org.mentoringpair.charter;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Pair;

/** The twin of the stored expectations for tests of what uses them. */
final class ExpectationsInMemory implements Expectations {
    private final Map<Whose, Answers> kept = new HashMap<>();

    @Override
    public Optional<Answers> of(long pairId, String userKey) {
        return kept.entrySet().stream().filter(each -> each.getKey().pairId == pairId && each.getKey().userKey.equals(userKey)).map(Map.Entry::getValue).findFirst();
    }

    @Override
    public Set<String> givenBy(long pairId) {
        return kept.entrySet().stream().filter(each -> each.getKey().pairId == pairId && each.getValue().given()).map(each -> each.getKey().userKey)
                .collect(Collectors.toSet());
    }

    @Override
    public void keep(Pair pair, String userKey, Answers answers) {
        kept.put(new Whose(pair.id(), pair.projectId(), userKey), answers);
    }

    @Override
    public void forgetProject(long projectId) {
        kept.keySet().removeIf(whose -> whose.projectId == projectId);
    }

    private record Whose(long pairId, long projectId, String userKey) {
    }
}
