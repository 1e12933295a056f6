package org.mentoringpair.programme;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What somebody wants a programme to promise and to aim at, as typed: nothing is said where nothing is typed.
 *
 * @param expectedHours never null
 * @param protectedHours never null
 * @param aims           one a line
 */
public record ProgrammePromiseDraft(String expectedHours, String protectedHours, String aims) {
    public static final ProgrammePromiseDraft NONE = new ProgrammePromiseDraft("", "", "");
    public static final int MOST_AIMS = 20;
    public static final int LONGEST_AIM = 100;

    private static final String WHOLE = "[0-9]{1,5}";

    ProgrammePromise promise(List<Refusal> objections) {
        return new ProgrammePromise(hours("expectedHours", expectedHours, objections), hours("protectedHours", protectedHours, objections));
    }

    /** Without empty lines, and none twice. */
    List<String> aims(List<Refusal> objections) {
        List<String> written = FreeText.tidy(aims).lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
        if (written.size() > MOST_AIMS) {
            objections.add(new Refusal(Refusal.Kind.INVALID, "aims", "mentoring.programme.aims.most", MOST_AIMS));
        } else if (written.stream().anyMatch(aim -> aim.length() > LONGEST_AIM || !FreeText.isStorableLine(aim))) {
            objections.add(new Refusal(Refusal.Kind.INVALID, "aims", "mentoring.programme.aims.long", LONGEST_AIM));
        }
        return written;
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
