package org.mentoringpair.skills;

import java.util.Locale;
import org.mentoringpair.pairing.Pair;

/** Whose skill it is: both learn. */
public enum SkillOwner {
    MENTEE, MENTOR;

    /** Jira user key of that person in a pair. */
    public String key(Pair pair) {
        return this == MENTEE ? pair.menteeKey() : pair.mentorKey();
    }

    /** Which of the two it is; nobody else joins the pair. */
    public static SkillOwner of(String userKey, Pair pair) {
        return pair.menteeKey().equals(userKey) ? MENTEE : MENTOR;
    }

    /** What stands for it in the keys of texts. */
    public String inKeys() {
        return name().toLowerCase(Locale.ROOT);
    }
}
