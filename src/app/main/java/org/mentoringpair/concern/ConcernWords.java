package org.mentoringpair.concern;

/**
 * What a concern says, as its issue has it now; empty texts where nothing was written.
 *
 * @param heard   what the other one heard
 * @param steps   what the two agreed on
 * @param outcome what came of it
 */
public record ConcernWords(String key, String summary, String happened, String effect, String tried, String help, String heard, String steps, String outcome) {
}
