package org.mentoringpair.pairing;

import java.time.Instant;

/**
 * That somebody moved their pair from one stage to another.
 *
 * @param userKey who did
 * @param reason  why, in their own words, for the two alone; empty where nothing was said
 */
public record StageMove(long pairId, Stage from, Stage to, String userKey, Instant at, String reason) {
}
