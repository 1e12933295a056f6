package org.mentoringpair.reminders;

import java.util.Collection;
import java.util.Map;
import org.mentoringpair.charter.WorkingHours;
import org.mentoringpair.pairing.Pair;

/** The working hours of people, as they agreed on them in their pairs. */
@FunctionalInterface
public interface AgreedHours {
    /** By keys of pairs and of their users; pairs that have not both signed a charter yet are left out. */
    Map<Long, Map<String, WorkingHours>> of(Collection<Pair> pairs);
}
