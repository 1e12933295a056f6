package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.questions.Theme;

/**
 * What a pair says about one time it met.
 *
 * @param minutes   how long it lasted
 * @param mood      null where nobody wanted to say
 * @param takeaways empty where there were none
 * @param decisions empty where there were none
 * @param actions   in the order they were written down
 * @param themes    what it was about, in the order of the themes
 */
public record Meeting(LocalDate day, int minutes, Mode mode, Mood mood, Outcome outcome, String takeaways, String decisions,
                      List<AgreedAction> actions, List<Theme> themes) {
    public Meeting {
        actions = List.copyOf(actions);
        themes = themes.stream().distinct().sorted().toList();
    }
}
