package org.mentoringpair.goals;

/**
 * What one of the two wants to change, and why, before anything is checked.
 *
 * @param seen fingerprint of the terms as they were shown
 */
public record GoalProposal(String formId, String seen, String reason, GoalTerms wanted) {
}
