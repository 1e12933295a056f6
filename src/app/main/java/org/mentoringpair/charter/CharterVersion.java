package org.mentoringpair.charter;

import java.time.Instant;

/**
 * The charter as at least one of the two signed it.
 *
 * @param edition counted from 1
 */
public record CharterVersion(int edition, Instant keptAt, Content content) {
}
