package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredNominations}, under the same contract. */
final class NominationsInMemory implements Nominations {
    private final List<Nomination> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long last;

    @Override
    public List<Nomination> of(long pairId) {
        return all.stream().filter(each -> each.pairId() == pairId).toList();
    }

    @Override
    public Nomination add(Nomination newNomination, Pair pair) {
        Nomination added = newNomination.withId(++last);
        all.add(added);
        projects.put(pair.id(), pair.projectId());
        return added;
    }

    @Override
    public void change(Nomination changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void remove(Nomination gone) {
        all.removeIf(each -> each.id() == gone.id());
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
