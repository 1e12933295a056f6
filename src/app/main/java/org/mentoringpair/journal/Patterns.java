package org.mentoringpair.journal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What shows when somebody looks at their own journal from further away. It counts and puts into order, and judges
 * nothing.
 *
 * @param tags  the most frequent first, then by the alphabet
 * @param rated what was said of mood and confidence, the earliest first
 */
public record Patterns(List<TagUse> tags, List<Trace> rated) {
    /** How often a tag has to come up to be a pattern and no coincidence. */
    static final int REPEATED = 3;

    public Patterns {
        tags = List.copyOf(tags);
        rated = List.copyOf(rated);
    }

    /**
     * How a tag was used.
     *
     * @param first the earliest day it stands at
     * @param last  the latest
     */
    public record TagUse(String tag, int times, LocalDate first, LocalDate last) {
        /** Whether it keeps coming back. */
        public boolean isRepeated() {
            return times >= REPEATED;
        }

        private TagUse and(TagUse other) {
            return new TagUse(tag, times + other.times, first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
        }
    }

    /** @param traces the latest first */
    static Patterns of(List<Trace> traces) {
        Map<String, TagUse> uses = new LinkedHashMap<>();
        traces.forEach(trace -> trace.tags().forEach(tag -> uses.merge(tag, new TagUse(tag, 1, trace.day(), trace.day()), TagUse::and)));
        List<Trace> rated = traces.stream().filter(Trace::isRated).sorted(Comparator.comparing(Trace::day)).toList();
        return new Patterns(uses.values().stream().sorted(Comparator.comparingInt(TagUse::times).reversed().thenComparing(TagUse::tag)).toList(), rated);
    }

    public boolean isEmpty() {
        return tags.isEmpty() && rated.isEmpty();
    }
}
