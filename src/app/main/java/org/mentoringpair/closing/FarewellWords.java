package org.mentoringpair.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;

/**
 * What one of the two says at the end.
 *
 * @param reached how far each goal was reached, from 1 (not at all) to 5 (fully), by Jira's issue ids; goals of which nothing was said are missing
 * @param changed what changed in their work
 * @param gained  what they gained from working together
 * @param ending  whether the ending was clear and good, from 1 (disagree) to 5 (agree); null where nothing was said
 */
public record FarewellWords(Map<Long, Integer> reached, String changed, String gained, Integer ending) {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public FarewellWords {
        reached = new TreeMap<>(reached);
        changed = FreeText.tidy(changed);
        gained = FreeText.tidy(gained);
    }

    /** @throws Refusal everything that is wrong, each at its field; goals at "goal-" and their id */
    void mustBeRight() {
        List<Refusal> wrong = new ArrayList<>();
        if (reached.isEmpty() && changed.isEmpty() && gained.isEmpty() && ending == null) {
            wrong.add(Prose.refusal(null, "nothing-said"));
        }
        reached.forEach((goal, step) -> checkStep(wrong, "goal-" + goal, step));
        Prose.check(wrong, "changed", changed);
        Prose.check(wrong, "gained", gained);
        checkStep(wrong, "ending", ending);
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
    }

    private static void checkStep(List<Refusal> wrong, String field, Integer step) {
        if (step != null && (step < LOWEST || step > HIGHEST)) {
            wrong.add(Prose.refusal(field, "step", LOWEST, HIGHEST));
        }
    }
}
