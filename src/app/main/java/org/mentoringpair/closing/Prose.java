package org.mentoringpair.closing;

import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/** Text as people write it when they part. */
final class Prose {
    static final int LONGEST = 5_000;

    private Prose() {
    }

    static void check(List<Refusal> wrong, String field, String tidy) {
        FreeText.check(wrong, field, tidy, LONGEST, "mentoring.closing.wrong");
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.closing.wrong." + key, arguments);
    }
}
