package org.mentoringpair.resources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The twin of the stored resources for tests of what uses them. */
final class ResourcesInMemory implements Resources {
    private final Map<Long, Resource> kept = new TreeMap<>();
    private final Map<String, Long> forms = new HashMap<>();
    private final Map<Long, Long> projects = new HashMap<>();
    private final Map<Long, Map<String, Boolean>> said = new HashMap<>();
    private long lastId;

    @Override
    public Optional<Resource> withId(long id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<Resource> madeWith(long programmeId, String authorKey, String formId) {
        return Optional.ofNullable(forms.get(programmeId + authorKey + formId)).flatMap(this::withId);
    }

    @Override
    public List<Resource> readable(long programmeId, Collection<Long> pairIds, ResourceFilter filter, int startAt, int atMost) {
        return kept.values().stream().filter(it -> it.programmeId() == programmeId && (!it.isForOnePair() || pairIds.contains(it.tale().pairId())))
                .filter(it -> filter.type() == null || it.facts().type() == filter.type())
                .filter(it -> filter.stage() == null || it.facts().stage() == null || it.facts().stage() == filter.stage())
                .filter(it -> filter.language() == null || it.facts().language() == ResourceLanguage.ANY || it.facts().language() == filter.language())
                .sorted(Comparator.comparing((Resource it) -> it.facts().title()).thenComparing(Resource::id)).skip(startAt).limit(atMost).toList();
    }

    @Override
    public Resource add(Resource newResource, long projectId, String formId) {
        Resource added = newResource.withId(++lastId);
        kept.put(lastId, added);
        projects.put(lastId, projectId);
        forms.put(newResource.programmeId() + newResource.authorKey() + formId, lastId);
        return added;
    }

    @Override
    public void change(Resource changed) {
        kept.put(changed.id(), changed);
    }

    @Override
    public void remove(long id) {
        kept.remove(id);
        said.remove(id);
    }

    @Override
    public Map<Long, Opinion> opinions(Collection<Long> resourceIds, String readerKey) {
        Map<Long, Opinion> opinions = new HashMap<>();
        said.forEach((id, by) -> {
            if (resourceIds.contains(id)) {
                opinions.put(id, new Opinion((int) by.values().stream().filter(helpful -> helpful).count(), by.size(), by.get(readerKey)));
            }
        });
        return opinions;
    }

    @Override
    public void rate(long resourceId, String readerKey, boolean helpful) {
        said.computeIfAbsent(resourceId, id -> new LinkedHashMap<>()).put(readerKey, helpful);
    }

    @Override
    public void forgetProject(long projectId) {
        for (Resource told : new ArrayList<>(kept.values())) {
            if (projects.get(told.id()) == projectId && told.isForOnePair()) {
                remove(told.id());
            } else if (projects.get(told.id()) == projectId) {
                change(new Resource(told.id(), told.programmeId(), told.authorKey(), told.facts(), new Tale(told.tale().words(), told.tale().pairId(), false, 0), told.version()));
            }
        }
    }
}
