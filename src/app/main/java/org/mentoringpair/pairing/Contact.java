package org.mentoringpair.pairing;

import java.time.Instant;

/**
 * That somebody of a pair wrote to the other on a milestone: who, where and when, never what.
 *
 * @param issueId   Jira's id of the milestone
 * @param commentId Jira's id of the comment, by which one comment counts once
 * @param userKey   who wrote
 */
public record Contact(long pairId, long issueId, long commentId, String userKey, Instant at) {
}
