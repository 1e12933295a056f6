package org.mentoringpair.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A number and the parts it falls into, as far as they may be told. The one place where that is decided:
 * <ul>
 * <li>a part about fewer than {@value #FEWEST} people is not told; where all of it is about fewer, nothing is;</li>
 * <li>what is kept back is about at least so many people together: otherwise the smallest part that could be told is
 * kept back as well, because it would follow from the whole less the others;</li>
 * <li>what is kept back is more than one of each part: otherwise the next part is kept back as well, because parts of
 * which there is nothing are told, so that each of these would follow to be one; where there is no other, nothing is told.</li>
 * </ul>
 * A part of which there is nothing is about nobody and is told.
 */
final class Breakdown<K> {
    static final int FEWEST = 5;

    private final Map<K, Integer> counts;
    private final Set<K> keptBack;
    private final boolean told;

    private Breakdown(Map<K, Integer> counts, Set<K> keptBack, boolean told) {
        this.counts = counts;
        this.keptBack = keptBack;
        this.told = told;
    }

    static <K> Breakdown<K> of(Tally<K> tally) {
        Map<K, Integer> counts = new LinkedHashMap<>(tally.counts());
        Set<K> keptBack = keptBack(tally);
        boolean told = isEnough(tally.peopleOf(counts.keySet()).size()) && (keptBack.isEmpty() || !isOneOfEach(tally, keptBack));
        return new Breakdown<>(counts, told ? keptBack : counts.keySet(), told);
    }

    /** Whether a figure about so many people may be told. */
    static boolean isEnough(int people) {
        return people >= FEWEST;
    }

    private static <K> Set<K> keptBack(Tally<K> tally) {
        Comparator<K> byPeople = Comparator.comparingInt(part -> tally.peopleOf(part).size());
        Set<K> few = new LinkedHashSet<>();
        Set<K> enough = new LinkedHashSet<>();
        tally.counts().keySet().stream().filter(part -> tally.counts().get(part) > 0).sorted(byPeople)
                .forEach(part -> (isEnough(tally.peopleOf(part).size()) ? enough : few).add(part));
        for (K next : enough) {
            if (few.isEmpty() || isEnough(tally.peopleOf(few).size()) && !isOneOfEach(tally, few)) {
                break;
            }
            few.add(next);
        }
        return few;
    }

    private static <K> boolean isOneOfEach(Tally<K> tally, Set<K> parts) {
        return parts.stream().allMatch(part -> tally.counts().get(part) == 1);
    }

    /**
     * One of the parts, broken down further. Where the part is not told, nothing of it is.
     *
     * @param inside of what the part counts, all of it
     */
    <L> Breakdown<L> within(K part, Tally<L> inside) {
        Breakdown<L> alone = Breakdown.of(inside);
        if (count(part).equals(OptionalInt.of(0))) {
            return new Breakdown<>(alone.counts, Set.of(), true);
        }
        return keptBack.contains(part) ? new Breakdown<>(alone.counts, alone.counts.keySet(), false) : alone;
    }

    /** Whether anything is told at all. */
    boolean isTold() {
        return told;
    }

    /** Whether something is kept back besides what is told. */
    boolean keepsBack() {
        return !keptBack.isEmpty();
    }

    OptionalInt total() {
        return told ? OptionalInt.of(sum(counts.keySet())) : OptionalInt.empty();
    }

    OptionalInt count(K part) {
        return keptBack.contains(part) ? OptionalInt.empty() : OptionalInt.of(Optional.ofNullable(counts.get(part)).orElse(0));
    }

    /** Several parts together; told where each of them is. */
    OptionalInt count(Collection<K> parts) {
        return parts.stream().anyMatch(keptBack::contains) ? OptionalInt.empty() : OptionalInt.of(sum(parts));
    }

    Set<K> parts() {
        return counts.keySet();
    }

    private int sum(Collection<K> parts) {
        return parts.stream().mapToInt(counts::get).sum();
    }
}
