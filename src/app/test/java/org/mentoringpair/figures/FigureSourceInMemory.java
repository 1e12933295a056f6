package org.mentoringpair.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mentoringpair.health.HealthState;

/** The twin of the stored source for tests of what uses it. */
final class FigureSourceInMemory implements FigureSource {
    final Map<Long, Long> programmes = new HashMap<>();
    final Map<Long, Long> projects = new HashMap<>();
    final Map<Long, HealthState> health = new HashMap<>();
    final List<Held> held = new ArrayList<>();
    final List<Turn> turns = new ArrayList<>();
    final Map<Long, Long> pairsOfSkills = new HashMap<>();
    final List<Rated> rated = new ArrayList<>();
    final List<Aimed> aims = new ArrayList<>();

    @Override
    public Map<Long, HealthState> health(long programmeId) {
        return health.entrySet().stream().filter(it -> programmes.get(it.getKey()) == programmeId).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<Held> held(long programmeId, LocalDate first, LocalDate last) {
        return of(programmeId, held, Held::pairId).stream().filter(it -> !it.day().isBefore(first) && !it.day().isAfter(last)).toList();
    }

    @Override
    public List<Turn> turns(long programmeId) {
        return of(programmeId, turns, Turn::pairId).stream().sorted(Comparator.comparing(Turn::at)).toList();
    }

    @Override
    public List<Rated> rated(long programmeId, Instant before) {
        return of(programmeId, rated, it -> pairsOfSkills.get(it.skillId())).stream().filter(it -> it.at().isBefore(before)).toList();
    }

    @Override
    public List<Aimed> aims(long programmeId) {
        return of(programmeId, aims, it -> projects.get(it.projectId()));
    }

    private <T> List<T> of(long programmeId, List<T> all, ToLongFunction<T> pair) {
        return all.stream().filter(it -> programmes.get(pair.applyAsLong(it)) == programmeId).toList();
    }
}
