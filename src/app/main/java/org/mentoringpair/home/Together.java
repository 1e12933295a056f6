package org.mentoringpair.home;

import java.time.LocalDate;
import java.util.List;

/**
 * What two people can rely on in each other: that they met, and what each of them did and means to do. For the two alone.
 *
 * @param meetings how often they logged a check-in since they began
 * @param lately   how often of these in the last ninety days
 * @param since    the day they began
 * @param sides    the mentee first, then the mentor
 */
public record Together(int meetings, int lately, LocalDate since, List<Side> sides) {
    public Together {
        sides = List.copyOf(sides);
    }

    /**
     * One of the two.
     *
     * @param done how many actions are done
     * @param open those with the earliest day first
     */
    public record Side(String userKey, int done, List<Commitment> open) {
        public Side {
            open = List.copyOf(open);
        }
    }
}
