package org.mentoringpair.pairing;

/**
 * How urgently somebody should ask after a pair, by which pairs are found and put in order and never a number anybody
 * reads; 0 where nobody judged that yet.
 *
 * @param own  as the two see it today
 * @param told as it was told to those who run their programme
 */
public record Urgency(int own, int told) {
}
