package org.mentoringpair.checkins;

import org.mentoringpair.pairing.Pair;

/**
 * What each of the two took along from a meeting, in their own words; empty where they have not said.
 *
 * @param mentor by the mentor
 * @param mentee by the mentee
 */
public record Learned(String mentor, String mentee) {
    public static final int LONGEST = 500;
    static final Learned NOTHING = new Learned("", "");

    public String by(Pair pair, String userKey) {
        return pair.mentorKey().equals(userKey) ? mentor : mentee;
    }

    /** The line of one of the two is theirs alone: the other one's stays. */
    Learned saying(Pair pair, String userKey, String words) {
        return pair.mentorKey().equals(userKey) ? new Learned(words, mentee) : new Learned(mentor, words);
    }
}
