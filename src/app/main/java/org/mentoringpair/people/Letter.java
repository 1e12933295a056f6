package org.mentoringpair.people;

/**
 * A mail to one person.
 *
 * @param subject one line of plain text
 * @param html    a whole HTML page in which everything that people wrote is escaped
 */
public record Letter(String subject, String html) {
}
