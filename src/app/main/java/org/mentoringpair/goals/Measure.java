package org.mentoringpair.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What can be counted of a goal.
 *
 * @param baseline null where nobody said it
 * @param now      null where nobody said it
 * @param unit     what is counted, empty where nobody said it
 */
public record Measure(BigDecimal baseline, BigDecimal now, BigDecimal target, String unit) {
    private static final int HUNDRED = 100;

    /** Whether there is a way from one number to another, to be drawn. */
    public boolean isDrawable() {
        return baseline != null && baseline.compareTo(target) != 0;
    }

    /** How much of the way is behind them, in whole percent, less than 0 or more than 100 where somebody went beyond; only with both ends and a number for now. */
    public int percent() {
        return now.subtract(baseline).multiply(BigDecimal.valueOf(HUNDRED)).divide(target.subtract(baseline), 0, RoundingMode.DOWN).intValue();
    }
}
