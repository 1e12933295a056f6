package org.mentoringpair.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * A concern as somebody wants to raise it, before anything is checked.
 *
 * @param audience   null where none is chosen
 * @param revisitOn  null for the usual day
 * @param unreadable what could not even be read, each at its field
 */
public record ConcernDraft(String summary, String happened, String effect, String tried, String help, Audience audience, LocalDate revisitOn,
                           List<Refusal> unreadable) {
    public static final int LONGEST_TEXT = 5_000;
    /** What Jira takes as a summary. */
    public static final int LONGEST_SUMMARY = 255;
    /** Further away it would be forgotten, or is a slip of the pen. */
    public static final int MOST_MONTHS = 6;

    public ConcernDraft {
        summary = FreeText.tidy(summary);
        happened = FreeText.tidy(happened);
        effect = FreeText.tidy(effect);
        tried = FreeText.tidy(tried);
        help = FreeText.tidy(help);
        unreadable = List.copyOf(unreadable);
    }

    /** Everything that is wrong with it, each at its field. */
    List<Refusal> objections(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(unreadable);
        checkSummary(wrong);
        if (happened.isEmpty()) {
            wrong.add(refusal("happened", "happened"));
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("happened", happened);
        texts.put("effect", effect);
        texts.put("tried", tried);
        texts.put("help", help);
        texts.forEach((field, text) -> checkText(wrong, field, text));
        if (audience == null) {
            wrong.add(refusal("audience", "audience"));
        }
        checkRevisit(wrong, revisitOn, today);
        return wrong;
    }

    private void checkSummary(List<Refusal> wrong) {
        if (summary.isEmpty()) {
            wrong.add(refusal("summary", "summary"));
        } else if (summary.length() > LONGEST_SUMMARY) {
            wrong.add(refusal("summary", "long", LONGEST_SUMMARY, summary.length()));
        } else if (!FreeText.isStorableLine(summary)) {
            wrong.add(refusal("summary", "characters"));
        }
    }

    static void checkText(List<Refusal> wrong, String field, String text) {
        FreeText.check(wrong, field, text, LONGEST_TEXT, "mentoring.concern.wrong");
    }

    static void checkRevisit(List<Refusal> wrong, LocalDate revisitOn, LocalDate today) {
        if (revisitOn != null && revisitOn.isBefore(today)) {
            wrong.add(refusal("revisitOn", "revisit.past"));
        } else if (revisitOn != null && revisitOn.isAfter(today.plusMonths(MOST_MONTHS))) {
            wrong.add(refusal("revisitOn", "revisit.far", MOST_MONTHS));
        }
    }

    /** A refusal at a field of a concern, with a message of this concept. */
    public static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.concern.wrong." + key, arguments);
    }
}
