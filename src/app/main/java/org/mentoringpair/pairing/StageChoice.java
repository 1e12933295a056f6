package org.mentoringpair.pairing;

import org.mentoringpair.FreeText;
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
        reason = FreeText.tidy(reason);
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
        if (!FreeText.isStorable(reason)) {
            throw refusal("reason", "reason.characters");
        }
    }

    private static void mustBeSaid(String field, Stage stage) {
        if (stage == null) {
            throw refusal(field, "unsaid");
        }
    }

    private static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.pairing.stage-change." + key, arguments);
    }
}
