package org.mentoringpair.checkins;

import java.time.LocalDate;

/**
 * Something one of the two promised to do.
 *
 * @param due null where no day was agreed
 */
public record AgreedAction(String text, ActionOwner owner, LocalDate due) {
}
