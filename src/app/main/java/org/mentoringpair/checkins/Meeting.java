package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;

/**
 * What a pair says about one time it met.
 *
 * @param minutes   how long it lasted
 * @param mood      null where nobody wanted to say
 * @param takeaways empty where there were none
 * @param decisions empty where there were none
 * @param actions   in the order they were written down
 */
public record Meeting(LocalDate day, int minutes, Mode mode, Mood mood, Outcome outcome, String takeaways, String decisions,
                      List<AgreedAction> actions) {
    public Meeting {
        actions = List.copyOf(actions);
    }
}
