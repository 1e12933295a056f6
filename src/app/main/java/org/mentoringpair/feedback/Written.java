package org.mentoringpair.feedback;

/**
 * Feedback as far as it is written. Null stands for what is not asked on the screen at hand, which is no reason for a
 * hint; empty for what is asked and not answered.
 */
public record Written(String situation, String behaviour, String impact, String suggestion) {
    /** Longer texts are looked at up to here. */
    private static final int LOOKED_AT = 10_000;

    public Written {
        situation = beginning(situation);
        behaviour = beginning(behaviour);
        impact = beginning(impact);
        suggestion = beginning(suggestion);
    }

    private static String beginning(String text) {
        return text == null || text.length() <= LOOKED_AT ? text : text.substring(0, LOOKED_AT);
    }
}
