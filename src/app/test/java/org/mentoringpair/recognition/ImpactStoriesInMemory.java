package org.mentoringpair.recognition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** The twin of {@link StoredImpactStories}, under the same contract. */
final class ImpactStoriesInMemory implements ImpactStories {
    private final List<ImpactStory> all = new ArrayList<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private long last;

    @Override
    public List<ImpactStory> of(long pairId) {
        return all.stream().filter(each -> each.pairId() == pairId).toList();
    }

    @Override
    public List<ImpactStory> published(Collection<Long> programmeIds) {
        return all.stream().filter(each -> each.isPublished() && programmeIds.contains(each.programmeId()))
                .sorted(Comparator.comparing(ImpactStory::id).reversed()).toList();
    }

    @Override
    public ImpactStory add(ImpactStory newStory, Pair pair) {
        ImpactStory added = newStory.withId(++last);
        all.add(added);
        projects.put(pair.id(), pair.projectId());
        return added;
    }

    @Override
    public void change(ImpactStory changed) {
        all.replaceAll(each -> each.id() == changed.id() ? changed : each);
    }

    @Override
    public void remove(ImpactStory gone) {
        all.removeIf(each -> each.id() == gone.id());
    }

    @Override
    public void forgetProject(long projectId) {
        all.removeIf(each -> projects.get(each.pairId()) == projectId);
    }
}
