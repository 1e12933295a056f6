package org.mentoringpair.pairing;

import org.mentoringpair.Refusal;

/**
 * What somebody wants with the stage of their pair.
 *
 * @param seen   the stage they saw when they decided
 * @param chosen where the pair is to go
 * @param reason why, in their own words; may be empty or null
 */
public record StageChoice(Stage seen, Stage chosen, String reason) {
    public static final int LONGEST_REASON = 450;

    public StageChoice {
        reason = reason == null ? "" : reason.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** @throws Refusal INVALID at stage, from or reason */
    void mustBeRight() {
        mustBeSaid("stage", chosen);
        mustBeSaid("from", seen);
        if (!StageChange.offered().contains(chosen)) {
            throw refusal("stage", "closed");
        }
        if (reason.length() > LONGEST_REASON) {
            throw refusal("reason", "reason.long", LONGEST_REASON, reason.length());
        }
        if (reason.codePoints().anyMatch(StageChoice::unstorable)) {
            throw refusal("reason", "reason.characters");
        }
    }

    private static void mustBeSaid(String field, Stage stage) {
        if (stage == null) {
            throw refusal(field, "unsaid");
        }
    }

    /** PostgreSQL takes neither the null character nor half a surrogate pair. */
    private static boolean unstorable(int codePoint) {
        boolean control = Character.isISOControl(codePoint) && codePoint != '\n' && codePoint != '\t';
        return control || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.pairing.stage-change." + key, arguments);
    }
}
