package org.mentoringpair.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Something that one of a pair could do next.
 *
 * @param textKey   of a sentence that says what to do, such as "Sign the charter"; the words of the link
 * @param arguments of that sentence, at most three: plain texts, numbers and days, nothing that is written for one person
 * @param link      path of the page where it is done, without Jira's context path, such as "/secure/MentoringPrepare!default.jspa?id=7"
 * @param day       by when, or null where no day matters; shown beside the sentence
 */
public record NextStep(String textKey, List<Object> arguments, String link, Urgency urgency, LocalDate day) {
    public NextStep {
        Objects.requireNonNull(textKey);
        Objects.requireNonNull(link);
        Objects.requireNonNull(urgency);
        arguments = List.copyOf(arguments);
    }

    public static NextStep of(String textKey, String link, Urgency urgency) {
        return new NextStep(textKey, List.of(), link, urgency, null);
    }

    public NextStep by(LocalDate newDay) {
        return new NextStep(textKey, arguments, link, urgency, newDay);
    }

    public NextStep with(Object... newArguments) {
        return new NextStep(textKey, List.of(newArguments), link, urgency, day);
    }
}
