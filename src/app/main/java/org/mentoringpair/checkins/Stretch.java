package org.mentoringpair.checkins;

import java.util.List;
import java.util.function.Function;

/**
 * Some entries in order, and where the older ones begin.
 *
 * @param older where to go on, or null where nothing older is left
 */
public record Stretch<T>(List<T> entries, Position older) {
    public Stretch {
        entries = List.copyOf(entries);
    }

    /** @param found one more than wanted, if there are more */
    static <T> Stretch<T> of(List<T> found, int wanted, Function<T, Position> position) {
        return found.size() <= wanted ? new Stretch<>(found, null)
                : new Stretch<>(found.subList(0, wanted), position.apply(found.get(wanted - 1)));
    }
}
