package org.mentoringpair.charter;

import java.util.List;
import org.mentoringpair.FreeText;

/**
 * By what the two will know that it was worth it: up to three each, and one they share.
 *
 * @param shared may be empty
 */
public record Measures(List<String> mentee, List<String> mentor, String shared) {
    public static final int MOST = 3;
    public static final int LONGEST = 450;
    static final Measures NONE = new Measures(List.of(), List.of(), "");

    public Measures {
        mentee = tidy(mentee);
        mentor = tidy(mentor);
        shared = FreeText.tidy(shared);
    }

    public List<String> of(Side side) {
        return side == Side.MENTEE ? mentee : mentor;
    }

    Measures with(Side side, List<String> own, String newShared) {
        return new Measures(side == Side.MENTEE ? own : mentee, side == Side.MENTOR ? own : mentor, newShared);
    }

    private static List<String> tidy(List<String> measures) {
        return measures == null ? List.of() : measures.stream().map(FreeText::tidy).filter(each -> !each.isEmpty()).toList();
    }
}
