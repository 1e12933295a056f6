package org.mentoringpair.checkins;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

    Meeting agreeing(List<AgreedAction> others) {
        return new Meeting(day, minutes, mode, mood, outcome, takeaways, decisions, others, themes);
    }

    /** As it was logged, whatever became of what was agreed. */
    Meeting asLogged() {
        return agreeing(actions.stream().map(AgreedAction::agreed).toList());
    }

    /** Corrected to another meeting: what has become issues stays, and what is agreed anew comes after it. */
    Meeting correctedTo(Meeting other) {
        List<AgreedAction> made = actions.stream().filter(AgreedAction::isIssue).toList();
        List<AgreedAction> words = made.stream().map(AgreedAction::agreed).toList();
        return other.agreeing(Stream.concat(made.stream(), other.actions.stream().filter(action -> !words.contains(action))).toList());
    }
}
