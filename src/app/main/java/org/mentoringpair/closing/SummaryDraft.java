package org.mentoringpair.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * What a mentee puts into a summary.
 *
 * @param goals  Jira's ids of the goals they chose
 * @param skills keys of the skills they chose
 * @param words  what they say themselves
 * @param shared whether their mentor may read it
 */
public record SummaryDraft(Set<Long> goals, Set<Long> skills, String words, boolean shared) {
    public static final SummaryDraft EMPTY = new SummaryDraft(Set.of(), Set.of(), "", false);

    public SummaryDraft {
        goals = new TreeSet<>(goals);
        skills = new TreeSet<>(skills);
        words = FreeText.tidy(words);
    }

    /** @throws Refusal everything that is wrong, each at its field */
    void mustBeRight() {
        List<Refusal> wrong = new ArrayList<>();
        if (goals.isEmpty() && skills.isEmpty() && words.isEmpty()) {
            wrong.add(Prose.refusal(null, "nothing-chosen"));
        }
        Prose.check(wrong, "words", words);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }
}
