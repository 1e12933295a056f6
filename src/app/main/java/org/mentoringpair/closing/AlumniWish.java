package org.mentoringpair.closing;

/**
 * That somebody wants to be reminded of the other one some months after they parted.
 *
 * @param id      key among the app's own rows
 * @param userKey Jira user key of whoever wants it
 */
public record AlumniWish(long id, long pairId, String userKey, int months) {
}
