package org.mentoringpair.concern;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What Jira says of an issue of type Concern.
 *
 * @param issueId   Jira's id of the issue
 * @param authorKey Jira user key of its reporter
 * @param sealed    who reads it by its security level; null where it has none, or one of an administrator's own
 * @param chosen    who should read it by its field; null where nothing is chosen there, or nothing the app knows
 * @param unknown   whether something is chosen there that the app does not know, such as an option of an earlier version
 * @param revisitOn null where no day is set
 */
public record ConcernFacts(long issueId, String authorKey, Audience sealed, Audience chosen, boolean unknown, Instant raised, LocalDate revisitOn, boolean settled) {
}
