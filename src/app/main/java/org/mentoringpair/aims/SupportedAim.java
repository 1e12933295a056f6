package org.mentoringpair.aims;

/**
 * That a goal supports an aim of the organisation.
 *
 * @param projectId Jira's id of the pair's project
 * @param goalId    Jira's id of the goal's issue
 * @param aim       as the programme worded it when it was chosen
 */
public record SupportedAim(long projectId, long goalId, String aim) {
}
