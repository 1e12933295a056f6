package org.mentoringpair.people;

/**
 * Somebody with a Jira account.
 *
 * @param key         Jira's user key, which never changes; the only thing of a person that is stored
 * @param username    what the person logs in with and others type
 * @param displayName the name people read
 * @param active      whether the account may log in
 */
public record Person(String key, String username, String displayName, boolean active) {
}
