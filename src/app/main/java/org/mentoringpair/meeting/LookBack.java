package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.actionplan.PlannedIssue;
import org.mentoringpair.checkins.AgreedAction;

/**
 * What happened since the two last met.
 *
 * @param since    the day they last met, or the day they began
 * @param done     what was touched since then and is done
 * @param moved    what was touched since then, is under way, and has its day before it or none
 * @param past     what is open although its day has passed, whoever it belongs to
 * @param promised what they agreed on when they last met
 */
public record LookBack(LocalDate since, List<PlannedIssue> done, List<PlannedIssue> moved, List<PlannedIssue> past, List<AgreedAction> promised) {
}
