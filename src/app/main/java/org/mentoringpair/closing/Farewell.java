package org.mentoringpair.closing;

/**
 * What somebody said at the end of their pair's time together.
 *
 * @param id        key among the app's own rows
 * @param authorKey Jira user key
 * @param version   1 when given, one more with each change
 */
public record Farewell(long id, long pairId, String authorKey, int version, FarewellWords words) {
    Farewell withId(long newId) {
        return new Farewell(newId, pairId, authorKey, version, words);
    }

    Farewell saying(FarewellWords changed) {
        return new Farewell(id, pairId, authorKey, version + 1, changed);
    }
}
