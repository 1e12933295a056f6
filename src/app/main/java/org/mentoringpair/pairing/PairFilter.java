package org.mentoringpair.pairing;

import java.util.Set;

/**
 * Which pairs are asked for.
 *
 * @param stages       those in one of these stages; any where it is empty
 * @param programmeIds those of one of these programmes, by their keys among the app's own rows; any where it is empty
 */
public record PairFilter(Set<Stage> stages, Set<Long> programmeIds) {
    public static final PairFilter ANY = new PairFilter(Set.of(), Set.of());

    public PairFilter {
        stages = Set.copyOf(stages);
        programmeIds = Set.copyOf(programmeIds);
    }

    public boolean accepts(Pair pair) {
        return (stages.isEmpty() || stages.contains(pair.stage())) && (programmeIds.isEmpty() || programmeIds.contains(pair.programmeId()));
    }
}
