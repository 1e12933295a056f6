package org.mentoringpair.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One of several things to choose from on a page. */
public final class Choice {
    private final String value;
    private final String text;
    private final String explanation;
    private final boolean chosen;

    public Choice(String value, String text, String explanation, boolean chosen) {
        this.value = value;
        this.text = text;
        this.explanation = explanation;
        this.chosen = chosen;
    }

    /**
     * The constants of an enum with their texts.
     *
     * @param textKey what the keys of the texts begin with; the constant's name follows in small letters with
     *                hyphens, and {@code .explained} for the sentence that explains it
     */
    public static <E extends Enum<E>> List<Choice> of(E[] constants, String chosen, String textKey, boolean explained, Texts texts) {
        return Arrays.stream(constants).map(constant -> {
            String key = textKey + "." + keyOf(constant);
            return new Choice(constant.name(), texts.get(key), explained ? texts.get(key + ".explained") : "", constant.name().equals(chosen));
        }).toList();
    }

    /** What stands for a constant in the keys of texts: EVERY_2_WEEKS is every-2-weeks. */
    public static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of that name, or null where there is none: what a form sends may be anything. */
    public static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> constant.name().equals(name)).findFirst().orElse(null);
    }

    public String getValue() {
        return value;
    }

    public String getText() {
        return text;
    }

    public String getExplanation() {
        return explanation;
    }

    public boolean isChosen() {
        return chosen;
    }
}
