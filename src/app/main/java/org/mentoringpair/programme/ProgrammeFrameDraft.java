package org.mentoringpair.programme;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What somebody wants to say about what a programme is for, as typed: nothing is said where nothing is typed.
 *
 * @param purpose  never null, nor are the others
 * @param startsOn year, month and day
 * @param endsOn   the same
 * @param sponsors usernames
 */
public record ProgrammeFrameDraft(String purpose, String startsOn, String endsOn, List<String> sponsors) {
    public static final ProgrammeFrameDraft NONE = new ProgrammeFrameDraft("", "", "", List.of());
    public static final int LONGEST_PURPOSE = 2000;
    public static final int MOST_SPONSORS = 20;
    private static final int LAST_YEAR = 9999;

    /** @param sponsorKeys of those who are named */
    ProgrammeFrame frame(Set<String> sponsorKeys, List<Refusal> objections) {
        String written = FreeText.tidy(purpose);
        if (written.length() > LONGEST_PURPOSE || !FreeText.isStorable(written)) {
            objections.add(invalid("purpose", "mentoring.programme.purpose.long", LONGEST_PURPOSE));
        }
        if (sponsorKeys.size() > MOST_SPONSORS) {
            objections.add(invalid("sponsors", "mentoring.programme.sponsors.most", MOST_SPONSORS));
        }
        LocalDate first = day("startsOn", startsOn, objections);
        LocalDate last = day("endsOn", endsOn, objections);
        if (first != null && last != null && last.isBefore(first)) {
            objections.add(invalid("endsOn", "mentoring.programme.ends.before"));
        }
        return new ProgrammeFrame(written, first, last, sponsorKeys);
    }

    private static LocalDate day(String field, String typed, List<Refusal> objections) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(typed.strip());
            if (day.getYear() > 0 && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // said below
        }
        objections.add(invalid(field, "mentoring.programme.no-day"));
        return null;
    }

    private static Refusal invalid(String field, String messageKey, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, messageKey, arguments);
    }
}
