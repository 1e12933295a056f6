package org.mentoringpair.resources;

/**
 * What a mentor tells: a real case, a misstep, how it was put right.
 *
 * @param words        several lines
 * @param pairId       the pair in which it was told, 0 for what is no story
 * @param forPairAlone whether it is told to that pair alone, and not to the programme
 * @param skillId      the skill of the pair's map that it is about, 0 for none; nobody outside of that pair learns of it
 */
public record Tale(String words, long pairId, boolean forPairAlone, long skillId) {
    /** What a resource that is no story has. */
    static final Tale NONE = new Tale("", 0, false, 0);
}
