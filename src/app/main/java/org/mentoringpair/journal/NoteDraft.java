package org.mentoringpair.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Pair;

/**
 * A note as somebody wants to keep it, before anything is checked. Null stands for what was left out.
 *
 * @param tags       separated by commas, with or without # before each
 * @param unreadable what could not even be read, such as words in place of a number, each at its field
 */
public record NoteDraft(LocalDate day, String text, String tags, Integer mood, Integer confidence, List<Refusal> unreadable) {
    public static final int LONGEST_TEXT = 5_000;
    public static final int MOST_TAGS = 10;
    public static final int LONGEST_TAG = 30;
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;
    /** What happened before the pair began may be worth a note; the wrong year is a slip of the pen. */
    public static final int MONTHS_BEFORE_START = 12;

    /**
     * The note, if everything about it is right; otherwise refused with everything that is wrong.
     *
     * @param today in the time zone of whoever writes it
     */
    Note checked(Pair pair, LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(unreadable);
        checkDay(wrong, pair, today);
        checkText(wrong);
        List<String> tidyTags = tidyTags();
        checkTags(wrong, tidyTags);
        checkScale(wrong, "mood", mood);
        checkScale(wrong, "confidence", confidence);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Note(day, FreeText.tidy(text), tidyTags, mood, confidence);
    }

    private void checkDay(List<Refusal> wrong, Pair pair, LocalDate today) {
        if (day == null) {
            wrong.add(refusal("day", "day.missing"));
        } else if (day.isAfter(today)) {
            wrong.add(refusal("day", "day.future", today));
        } else if (day.isBefore(pair.startedOn().minusMonths(MONTHS_BEFORE_START))) {
            wrong.add(refusal("day", "day.early", pair.startedOn()));
        }
    }

    private void checkText(List<Refusal> wrong) {
        String tidy = FreeText.tidy(text);
        if (tidy.isEmpty()) {
            wrong.add(refusal("text", "text.missing"));
        } else if (tidy.length() > LONGEST_TEXT) {
            wrong.add(refusal("text", "text.long", LONGEST_TEXT, tidy.length()));
        } else if (!FreeText.isStorable(tidy)) {
            wrong.add(refusal("text", "characters"));
        }
    }

    private static void checkTags(List<Refusal> wrong, List<String> tags) {
        if (tags.size() > MOST_TAGS) {
            wrong.add(refusal("tags", "tags.many", MOST_TAGS));
        } else if (tags.stream().anyMatch(tag -> tag.length() > LONGEST_TAG)) {
            wrong.add(refusal("tags", "tags.long", LONGEST_TAG));
        } else if (tags.stream().anyMatch(tag -> !FreeText.isStorable(tag))) {
            wrong.add(refusal("tags", "characters"));
        }
    }

    private static void checkScale(List<Refusal> wrong, String field, Integer value) {
        if (value != null && (value < LOWEST || value > HIGHEST)) {
            wrong.add(refusal(field, "scale", LOWEST, HIGHEST));
        }
    }

    /** One tag, however it was typed: "#Focus ", "focus" and "Focus" are the same. */
    private List<String> tidyTags() {
        return Arrays.stream(FreeText.tidy(tags).replace('\n', ' ').split(",")).map(tag -> tag.strip().replaceFirst("^#+", "").strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty()).distinct().toList();
    }

    /** A refusal at a field of a journal entry, with a message of this concept. */
    public static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.journal.wrong." + key, arguments);
    }
}
