package org.mentoringpair.charter;

import org.mentoringpair.FreeText;
import org.mentoringpair.pairing.Rhythm;

/**
 * How a pair meets. Once both have signed, these are the settings: of when the next check-in is due, and of what the
 * form for a check-in begins with.
 *
 * @param minutes length of a meeting
 * @param place   where they meet or by which link; may be empty
 */
public record Logistics(Rhythm rhythm, int minutes, Channel channel, String place, ResponseTime responseTime, WorkingHours menteeHours,
                        WorkingHours mentorHours) {
    public static final int FEWEST_MINUTES = 15;
    public static final int MOST_MINUTES = 240;
    public static final int LONGEST_PLACE = 255;

    private static final double WEEKS_OF_A_YEAR = 52;
    private static final double MONTHS_OF_A_YEAR = 12;
    private static final double MINUTES_OF_HALF_AN_HOUR = 30;

    public Logistics {
        place = FreeText.tidy(place);
    }

    /** What a pair begins with. */
    static Logistics usual(Rhythm rhythm) {
        return new Logistics(rhythm, 45, Channel.VIDEO, "", ResponseTime.TWO_DAYS, WorkingHours.USUAL, WorkingHours.USUAL);
    }

    /** What meeting takes each of the two in a month, in hours, to the nearest half. */
    public double hoursAMonth() {
        double minutesAMonth = minutes * WEEKS_OF_A_YEAR / (MONTHS_OF_A_YEAR * rhythm.weeks());
        return Math.max(1, Math.round(minutesAMonth / MINUTES_OF_HALF_AN_HOUR)) / 2.0;
    }

    public WorkingHours hours(Side side) {
        return side == Side.MENTEE ? menteeHours : mentorHours;
    }

    Logistics withHours(Side side, WorkingHours hours) {
        return new Logistics(rhythm, minutes, channel, place, responseTime, side == Side.MENTEE ? hours : menteeHours,
                side == Side.MENTOR ? hours : mentorHours);
    }
}
