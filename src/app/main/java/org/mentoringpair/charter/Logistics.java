package org.mentoringpair.charter;

import org.mentoringpair.pairing.Rhythm;

/**
 * How a pair meets. Once both have signed, these are the settings: of when the next check-in is due, and of whatever
 * reminds the two.
 *
 * @param minutes length of a meeting
 * @param place   where they meet or by which link; may be empty
 */
public record Logistics(Rhythm rhythm, int minutes, Channel channel, String place, ResponseTime responseTime, WorkingHours menteeHours,
                        WorkingHours mentorHours) {
    public static final int FEWEST_MINUTES = 15;
    public static final int MOST_MINUTES = 240;
    public static final int LONGEST_PLACE = 255;

    public Logistics {
        place = Prose.tidy(place);
    }

    /** What a pair begins with. */
    static Logistics usual(Rhythm rhythm) {
        return new Logistics(rhythm, 45, Channel.VIDEO, "", ResponseTime.TWO_DAYS, WorkingHours.USUAL, WorkingHours.USUAL);
    }

    public WorkingHours hours(Side side) {
        return side == Side.MENTEE ? menteeHours : mentorHours;
    }

    Logistics withHours(Side side, WorkingHours hours) {
        return new Logistics(rhythm, minutes, channel, place, responseTime, side == Side.MENTEE ? hours : menteeHours,
                side == Side.MENTOR ? hours : mentorHours);
    }
}
