package org.mentoringpair.charter;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.pairing.Pair;

/** When pairs last looked at their charter together: moments alone, and no word of it. */
public final class CharterLooks {
    private final Charters charters;

    public CharterLooks(Charters charters) {
        this.charters = charters;
    }

    /**
     * By keys of pairs; those whose charter is not signed by both, or was changed since, are left out. Two SQL statements;
     * a thousand pairs at most.
     */
    public Map<Long, Instant> latest(Collection<Pair> pairs) {
        Map<Long, List<Signature>> holding = charters.holding(pairs.stream().map(Pair::id).toList());
        Map<Long, Instant> looks = new HashMap<>();
        pairs.forEach(pair -> Standing.of(pair, holding.getOrDefault(pair.id(), List.of()), false).lookedAtByBoth().ifPresent(look -> looks.put(pair.id(), look)));
        return looks;
    }
}
