package org.mentoringpair.matching;

import java.util.List;

/**
 * Why somebody is suggested.
 *
 * @param alike whether the two have it in common, or differ in it
 * @param words what it is about: skills, lines and the mentor's department as people wrote them, codes of languages,
 *              full hours between time zones; may be empty
 */
public record Reason(Criterion criterion, boolean alike, List<String> words) {
    public Reason {
        words = List.copyOf(words);
    }
}
