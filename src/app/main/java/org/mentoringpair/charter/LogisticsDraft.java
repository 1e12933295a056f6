package org.mentoringpair.charter;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Rhythm;

/**
 * How one of the two wants to meet, before anything is checked. Null stands for what was left out.
 *
 * @param from  of their own working hours, in minutes after midnight
 * @param until the same
 */
public record LogisticsDraft(Rhythm rhythm, Integer minutes, Channel channel, String place, ResponseTime responseTime,
                             Integer from, Integer until, Set<DayOfWeek> days) {
    void check() {
        List<Refusal> wrong = new ArrayList<>();
        chosen(wrong, "rhythm", rhythm);
        chosen(wrong, "channel", channel);
        chosen(wrong, "responseTime", responseTime);
        if (minutes == null || minutes < Logistics.FEWEST_MINUTES || minutes > Logistics.MOST_MINUTES) {
            wrong.add(Prose.refusal("minutes", "minutes", Logistics.FEWEST_MINUTES, Logistics.MOST_MINUTES));
        }
        Prose.check(wrong, "place", place, Logistics.LONGEST_PLACE);
        checkHours(wrong);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private void checkHours(List<Refusal> wrong) {
        if (from == null) {
            wrong.add(Prose.refusal("from", "time"));
        }
        if (until == null) {
            wrong.add(Prose.refusal("until", "time"));
        } else if (from != null && until <= from) {
            wrong.add(Prose.refusal("until", "until"));
        }
        if (days == null || days.isEmpty()) {
            wrong.add(Prose.refusal("days", "days"));
        }
    }

    private static void chosen(List<Refusal> wrong, String field, Enum<?> choice) {
        if (choice == null) {
            wrong.add(Prose.refusal(field, "choice"));
        }
    }

    /** The hours of the other stay theirs. */
    Logistics logistics(Logistics now, Side side) {
        return new Logistics(rhythm, minutes, channel, place, responseTime, now.menteeHours(), now.mentorHours())
                .withHours(side, new WorkingHours(from, until, days));
    }
}
