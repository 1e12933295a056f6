package org.mentoringpair.checkins;

import java.time.LocalDate;

/** That the two met, and what each of them took along; for the two alone. */
public record Met(long id, LocalDate day, Learned learned) {
}
