package org.mentoringpair.thanks;

/**
 * How the thanks for one item look to one of the two.
 *
 * @param given    whether they thanked the other one for it
 * @param received whether the other one thanked them
 */
public record ThanksHere(boolean given, boolean received) {
    public static final ThanksHere NONE = new ThanksHere(false, false);
}
