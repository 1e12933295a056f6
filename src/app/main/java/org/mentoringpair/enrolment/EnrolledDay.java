package org.mentoringpair.enrolment;

import java.time.LocalDate;
import org.mentoringpair.readiness.Part;

/**
 * When somebody joined a programme; of those who left it is all that is kept.
 *
 * @param userKey Jira user key
 * @param left    when they withdrew; null while they take part
 */
public record EnrolledDay(String userKey, long programmeId, Part part, LocalDate day, LocalDate left) {
    boolean isWithin(LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
