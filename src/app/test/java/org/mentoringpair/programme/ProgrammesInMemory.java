package org.mentoringpair.programme;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The twin of the stored programmes for tests of what uses them. */
public final class ProgrammesInMemory implements Programmes {
    private final Map<Long, Programme> kept = new HashMap<>();
    private long lastId;

    @Override
    public Optional<Programme> withId(long programmeId) {
        return Optional.ofNullable(kept.get(programmeId));
    }

    @Override
    public List<Programme> all() {
        return kept.values().stream().sorted(Comparator.comparing(Programme::name, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    @Override
    public Set<Long> runBy(String userKey) {
        return kept.values().stream().filter(programme -> programme.managedBy(userKey)).map(Programme::id).collect(Collectors.toSet());
    }

    @Override
    public Set<Long> rememberedRunBy(String userKey) {
        return runBy(userKey);
    }

    @Override
    public Optional<String> name(long programmeId) {
        return withId(programmeId).map(Programme::name);
    }

    @Override
    public Programme add(Programme newProgramme) {
        Programme programme = newProgramme.withId(++lastId);
        kept.put(programme.id(), programme);
        return programme;
    }

    @Override
    public void change(Programme programme) {
        kept.replace(programme.id(), programme);
    }
}
