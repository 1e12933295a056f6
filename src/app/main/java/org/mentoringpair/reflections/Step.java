package org.mentoringpair.reflections;

/**
 * A milestone in Jira.
 *
 * @param done by the category of its status, whatever that is called
 */
public record Step(long issueId, long projectId, String key, String summary, boolean done) {
}
