package org.mentoringpair.goals;

import java.time.Instant;

/**
 * One of the two agreed on a goal.
 *
 * @param terms what it said then
 * @param at    in whole milliseconds
 */
public record Approval(long goalId, String userKey, GoalTerms terms, Instant at) {
}
