package org.mentoringpair.meeting;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * What somebody brings to a check-in.
 *
 * @param wins      what went well since the last one
 * @param obstacles what got in the way
 * @param talk      what they want to talk about
 */
public record Answers(String wins, String obstacles, String talk) {
    static final int LONGEST = 2000;

    /**
     * The answers as they are kept.
     *
     * @throws Refusal everything that is wrong with them, each at its field
     */
    Answers checked() {
        List<Refusal> wrong = new ArrayList<>();
        Prose.check(wrong, "wins", wins, LONGEST);
        Prose.check(wrong, "obstacles", obstacles, LONGEST);
        Prose.check(wrong, "talk", talk, LONGEST);
        Answers tidy = new Answers(FreeText.tidy(wins), FreeText.tidy(obstacles), FreeText.tidy(talk));
        if (tidy.wins.isEmpty() && tidy.obstacles.isEmpty() && tidy.talk.isEmpty()) {
            wrong.add(Prose.refusal("wins", "nothing-said"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return tidy;
    }
}
