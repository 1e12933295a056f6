package org.mentoringpair.figures;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts something in parts, and remembers about whom each part is. */
final class Tally<K> {
    private final Map<K, Integer> counts = new LinkedHashMap<>();
    private final Map<K, Set<String>> people = new LinkedHashMap<>();

    /** @param parts in the order in which they are told; parts of which there is nothing are told as well */
    Tally(Collection<K> parts) {
        parts.forEach(part -> {
            counts.put(part, 0);
            people.put(part, new HashSet<>());
        });
    }

    @SafeVarargs
    static <K> Tally<K> of(K... parts) {
        return new Tally<>(List.of(parts));
    }

    /** One more of a part, which is about these people. */
    void add(K part, Collection<String> whom) {
        counts.merge(part, 1, Integer::sum);
        people.computeIfAbsent(part, it -> new HashSet<>()).addAll(whom);
    }

    Map<K, Integer> counts() {
        return counts;
    }

    Set<String> peopleOf(K part) {
        return people.get(part);
    }

    Set<String> peopleOf(Collection<K> parts) {
        Set<String> all = new HashSet<>();
        parts.forEach(part -> all.addAll(people.get(part)));
        return all;
    }
}
