package org.mentoringpair.skills;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mentoringpair.pairing.Pair;

/** The twin of the stored skills for tests of what uses them. */
public final class SkillsInMemory implements Skills {
    private final Map<Long, Skill> kept = new TreeMap<>();
    private final Map<String, Long> forms = new HashMap<>();
    private final Map<Long, Long> pairs = new HashMap<>();
    private final Map<Long, Set<String>> people = new HashMap<>();
    private final Map<Long, Instant> reviews = new HashMap<>();
    private long lastId;

    @Override
    public List<Skill> of(long pairId) {
        return kept.values().stream().filter(skill -> skill.pairId() == pairId).toList();
    }

    @Override
    public List<Skill> practisedBy(long milestoneId, long pairId) {
        return of(pairId).stream().filter(skill -> skill.milestones().contains(milestoneId)).toList();
    }

    @Override
    public Optional<Skill> withId(long skillId) {
        return Optional.ofNullable(kept.get(skillId));
    }

    @Override
    public Optional<Skill> madeWith(long pairId, String formId) {
        return Optional.ofNullable(forms.get(pairId + formId)).flatMap(this::withId);
    }

    @Override
    public Map<Long, String> names(String userKey) {
        Map<Long, String> names = new LinkedHashMap<>();
        own(userKey).forEach(skill -> names.put(skill.id(), skill.name()));
        return names;
    }

    @Override
    public List<Long> milestones(String userKey) {
        return own(userKey).flatMap(skill -> skill.milestones().stream()).distinct().sorted().toList();
    }

    @Override
    public List<Long> milestones(Collection<Long> skillIds) {
        return kept.values().stream().filter(skill -> skillIds.contains(skill.id())).flatMap(skill -> skill.milestones().stream()).distinct().sorted().toList();
    }

    private Stream<Skill> own(String userKey) {
        return kept.values().stream().filter(skill -> people.getOrDefault(skill.pairId(), Set.of()).contains(userKey));
    }

    @Override
    public Skill add(Skill newSkill, Pair pair, String formId) {
        lastId++;
        Skill added = new Skill(lastId, newSkill.pairId(), newSkill.ownerKey(), newSkill.name(), newSkill.edition(), newSkill.ratings(), newSkill.milestones());
        kept.put(lastId, added);
        forms.put(pair.id() + formId, lastId);
        pairs.put(pair.projectId(), pair.id());
        people.put(pair.id(), Set.of(pair.mentorKey(), pair.menteeKey()));
        return added;
    }

    @Override
    public void change(Skill changed, boolean rated) {
        kept.put(changed.id(), changed);
    }

    @Override
    public void remove(long skillId) {
        kept.remove(skillId);
    }

    @Override
    public Optional<Instant> reviewed(long pairId) {
        return Optional.ofNullable(reviews.get(pairId));
    }

    @Override
    public Optional<Instant> rated(long pairId) {
        return of(pairId).stream().map(skill -> skill.latest().at()).max(Instant::compareTo);
    }

    @Override
    public void review(Pair pair, String authorKey, Instant at) {
        reviews.put(pair.id(), at);
        pairs.put(pair.projectId(), pair.id());
    }

    @Override
    public void forgetIssue(long issueId) {
        kept.replaceAll((id, skill) -> new Skill(id, skill.pairId(), skill.ownerKey(), skill.name(), skill.edition(), skill.ratings(),
                skill.milestones().stream().filter(milestone -> milestone != issueId).toList()));
    }

    @Override
    public void forgetProject(long projectId) {
        long pairId = pairs.getOrDefault(projectId, 0L);
        kept.values().removeIf(skill -> skill.pairId() == pairId);
        reviews.remove(pairId);
    }

    @Override
    public <T> T allOrNothing(Supplier<T> work) {
        return work.get();
    }
}
