package org.mentoringpair.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How constants are written in REST: EVERY_2_WEEKS is every-2-weeks, as in the keys of texts. */
public final class Words {
    private Words() {
    }

    /** Null for null. */
    public static String of(Enum<?> constant) {
        return constant == null ? null : Choice.keyOf(constant);
    }

    /** The constant written so, or null where there is none. */
    public static <E extends Enum<E>> E constant(E[] constants, String word) {
        return Arrays.stream(constants).filter(constant -> of(constant).equals(word)).findFirst().orElse(null);
    }

    /** All of them, for a sentence. */
    static String list(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", "));
    }
}
