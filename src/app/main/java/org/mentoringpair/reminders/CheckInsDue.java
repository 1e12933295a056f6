package org.mentoringpair.reminders;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.pairing.KeptDates;

/** The next check-ins of pairs, with which their preparation opens. No SQL statement. */
public final class CheckInsDue implements ReminderSource {
    @Override
    public List<Cause> among(List<KeptDates> pairs, LocalDate today) {
        return pairs.stream().filter(kept -> kept.next() != null && kept.pair().dueAfter(kept.last()) != null)
                .map(kept -> new Cause(kept.pair(), Subject.CHECK_IN, kept.next())).toList();
    }
}
