package org.mentoringpair.recognition;

import java.time.LocalDate;

/**
 * What stands on a certificate besides the name of its holder.
 *
 * @param holderKey Jira user key
 * @param programme what the programme was called when the certificate was made
 * @param from      the day the relationship began
 * @param until     the day it was closed
 */
public record CertificateFacts(long pairId, String holderKey, Part part, String programme, LocalDate from, LocalDate until) {
    /** What somebody was in the relationship. */
    public enum Part {
        MENTOR, MENTEE
    }

    /** One line for each fact; a name of a programme has no line breaks. */
    String sealed() {
        return String.join("\n", String.valueOf(pairId), holderKey, part.name(), programme, from.toString(), until.toString());
    }
}
