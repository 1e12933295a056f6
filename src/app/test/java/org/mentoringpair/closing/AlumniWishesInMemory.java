package org.mentoringpair.closing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredAlumniWishes}, under the same contract. */
final class AlumniWishesInMemory implements AlumniWishes {
    private final List<AlumniWish> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long last;

    @Override
    public Set<Integer> of(long pairId, String userKey) {
        return all.stream().filter(each -> each.pairId() == pairId && each.userKey().equals(userKey)).map(AlumniWish::months).collect(Collectors.toSet());
    }

    @Override
    public void keep(Pair pair, String userKey, Set<Integer> months) {
        all.removeIf(each -> each.pairId() == pair.id() && each.userKey().equals(userKey));
        months.forEach(each -> all.add(new AlumniWish(++last, pair.id(), userKey, each)));
        projects.put(pair.id(), pair.projectId());
    }

    @Override
    public List<AlumniWish> after(long wishId, int atMost) {
        return all.stream().filter(each -> each.id() > wishId).limit(atMost).toList();
    }

    @Override
    public boolean take(AlumniWish wish) {
        return all.remove(wish);
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
