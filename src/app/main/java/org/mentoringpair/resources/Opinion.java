package org.mentoringpair.resources;

/**
 * What readers think of a resource.
 *
 * @param helpful how many found it helpful
 * @param all     how many said anything
 * @param own     what the reader said; null where they did not
 */
public record Opinion(int helpful, int all, Boolean own) {
    /** With fewer, numbers would tell who said what. */
    public static final int SHOWN_FROM = 5;
    static final Opinion NOBODYS = new Opinion(0, 0, null);

    public boolean isShown() {
        return all >= SHOWN_FROM;
    }
}
