package org.mentoringpair.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.pairing.Pair;

/** What the two of a pair promised and have not done yet: days alone. */
@FunctionalInterface
public interface ActionsDue {
    /**
     * When each of a pair's open actions is due, empty for those without a day. None at all unless one of them was due by a day,
     * which is known after one search in Jira; otherwise it takes two.
     */
    List<Optional<LocalDate>> due(Pair pair, LocalDate day);
}
