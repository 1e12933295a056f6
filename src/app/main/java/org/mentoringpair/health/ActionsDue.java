package org.mentoringpair.health;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** What the two of pairs promised and have not done yet: days alone. */
@FunctionalInterface
public interface ActionsDue {
    /**
     * When each open action of pairs is due, by keys of pairs, empty for those without a day. Only of pairs one of whose
     * actions was due by a day. At most two searches in Jira, for one pair as for many.
     */
    Map<Long, List<Optional<LocalDate>>> due(Collection<Pair> pairs, LocalDate day);
}
