package org.mentoringpair.feedback;

/** A milestone that is done, on which somebody has not given feedback yet. */
public record Awaiting(long issueId, String summary) {
}
