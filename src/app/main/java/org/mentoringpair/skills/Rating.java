package org.mentoringpair.skills;

import java.time.Instant;

/**
 * One change of a skill's levels: never overwritten, so that the way stays visible.
 *
 * @param authorKey    Jira user key of the one who said so
 * @param scaleVersion of the scale the levels were chosen on
 * @param note         empty where nothing was noted
 */
public record Rating(Levels levels, int scaleVersion, String authorKey, Instant at, String note) {
}
