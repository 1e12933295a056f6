package org.mentoringpair.reflections;

import java.time.Instant;
import java.util.Map;

/**
 * A reflection with its words.
 *
 * @param authorKey Jira user key of whoever wrote it, or null where that account is gone
 * @param texts     what it says; what it does not say is left out
 */
public record LookBack(WrittenReflection reflection, String authorKey, Instant at, Map<ReflectionText, String> texts) {
}
