package org.mentoringpair.thanks;

/**
 * Something one of the two can be thanked for.
 *
 * @param id   of the check-in among the app's own rows, of feedback and milestones Jira's of the issue
 * @param path where it is, without Jira's context path
 */
public record Occasion(What what, long id, String path) {
}
