package org.mentoringpair.jira;

/**
 * What Jira Software calls its epics, by its own ids.
 *
 * @param issueTypeId Jira's id of the issue type
 * @param nameField   number of the custom field Epic Name, which an epic must have
 * @param linkField   number of the custom field Epic Link, through which an issue belongs to its epic
 */
public record Epics(String issueTypeId, long nameField, long linkField) {
}
