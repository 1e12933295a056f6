package org.mentoringpair.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.mentoringpair.charter.CharterLooks;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.pairing.KeptDates;
import org.mentoringpair.pairing.Pair;

/** Every 90 days the two look at their charter again. Two SQL statements. */
public final class CharterReviewsDue implements ReminderSource {
    private final CharterLooks looks;

    public CharterReviewsDue(CharterLooks looks) {
        this.looks = looks;
    }

    @Override
    public List<Cause> among(List<KeptDates> pairs, LocalDate today) {
        List<Pair> known = pairs.stream().map(KeptDates::pair).toList();
        Map<Long, Instant> latest = looks.latest(known);
        return known.stream().filter(pair -> latest.containsKey(pair.id())).map(pair -> new Cause(pair, Subject.CHARTER,
                Recurring.latest(latest.get(pair.id()).atZone(ZoneOffset.UTC).toLocalDate(), CharterReading.REVIEW_AFTER_DAYS, today))).toList();
    }
}
