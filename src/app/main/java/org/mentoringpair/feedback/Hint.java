package org.mentoringpair.feedback;

/**
 * Something that would make feedback easier to take. It never stands in the way.
 *
 * @param place what of the feedback it is about
 * @param word  which word gave rise to it; empty where something is missing
 */
public record Hint(Kind kind, Place place, String word) {
    /** What good feedback would have, or do without. */
    public enum Kind {
        /** Nothing says on which occasion it was. */
        OCCASION,
        /** The occasion has no day or time. */
        DAY,
        /** Always, never: what nobody can do anything with. */
        ALWAYS,
        /** A word about what somebody is, not about what they did. */
        JUDGING,
        /** Nothing says what could be kept or tried. */
        SUGGESTION
    }

    /** The texts of feedback. */
    public enum Place {
        SITUATION, BEHAVIOUR, IMPACT, SUGGESTION
    }
}
