package org.mentoringpair.actionplan;

import java.time.LocalDate;

/**
 * What was noted last about a goal or milestone: the takeaways of the latest check-in that was logged on it.
 *
 * @param day  of that check-in
 * @param text empty where nothing was written, and for programme managers, who see days alone
 */
public record LastNote(LocalDate day, String text) {
}
