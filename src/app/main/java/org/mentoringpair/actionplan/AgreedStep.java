package org.mentoringpair.actionplan;

import java.time.LocalDate;
import org.mentoringpair.checkins.AgreedAction;

/**
 * Something one of the two promised in a check-in. It is no issue of Jira's, so the plan shows it and does not change it.
 *
 * @param metOn the day of that check-in
 */
public record AgreedStep(LocalDate metOn, AgreedAction action) {
}
