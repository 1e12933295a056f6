package org.mentoringpair.skills;

/**
 * How somebody stands with a skill, on the scale of five levels.
 *
 * @param now    from 1 to 5
 * @param wanted from 1 to 5
 */
public record Levels(int now, int wanted) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    static boolean exists(Integer level) {
        return level != null && level >= LOWEST && level <= HIGHEST;
    }
}
