package org.mentoringpair.reminders;

import java.util.Optional;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;

/** The working hours of people, as they agreed on them in their pairs. */
@FunctionalInterface
public interface AgreedHours {
    /** Of one of the two; empty before both have signed a charter. */
    Optional<WorkingHours> of(Pair pair, String userKey);
}
