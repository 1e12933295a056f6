package org.mentoringpair.programme;

import java.util.List;
import org.mentoringpair.Refusal;

/**
 * What somebody wants a programme to promise, as typed: nothing is said where nothing is typed.
 *
 * @param expectedHours never null
 * @param protectedHours never null
 */
public record ProgrammePromiseDraft(String expectedHours, String protectedHours) {
    public static final ProgrammePromiseDraft NONE = new ProgrammePromiseDraft("", "");

    private static final String WHOLE = "[0-9]{1,5}";

    ProgrammePromise promise(List<Refusal> objections) {
        return new ProgrammePromise(hours("expectedHours", expectedHours, objections), hours("protectedHours", protectedHours, objections));
    }

    private static Integer hours(String field, String typed, List<Refusal> objections) {
        if (typed.isBlank()) {
            return null;
        }
        Integer hours = typed.strip().matches(WHOLE) ? Integer.valueOf(typed.strip()) : null;
        if (hours == null || hours < 1 || hours > ProgrammePromise.MOST_HOURS) {
            objections.add(new Refusal(Refusal.Kind.INVALID, field, "mentoring.programme.hours.range", ProgrammePromise.MOST_HOURS));
        }
        return hours;
    }
}
