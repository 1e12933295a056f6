package org.mentoringpair.home;

import java.time.LocalDate;

/**
 * Something one of the two said they would do, and has not done yet.
 *
 * @param key Jira's issue key where it is an issue, null where it was agreed in a check-in
 * @param due null where no day was agreed
 */
public record Commitment(String words, String key, LocalDate due) {
}
