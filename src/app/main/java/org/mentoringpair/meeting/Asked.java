package org.mentoringpair.meeting;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What a mentee thought through before asking their mentor; empty where nothing was said.
 *
 * @param tried   what they tried already
 * @param options what they could do
 * @param leaning what they lean to
 */
public record Asked(String tried, String options, String leaning) {
    static final int LONGEST = 2000;

    /** As it is kept, with everything that is wrong with it added to what is wrong already. */
    Asked checked(List<Refusal> wrong) {
        List<Refusal> here = new ArrayList<>();
        Prose.check(here, "tried", tried, LONGEST);
        Prose.check(here, "options", options, LONGEST);
        Prose.check(here, "leaning", leaning, LONGEST);
        Asked tidy = new Asked(FreeText.tidy(tried), FreeText.tidy(options), FreeText.tidy(leaning));
        if (tidy.tried.isEmpty()) {
            here.add(Prose.refusal("tried", "tried-missing"));
        }
        wrong.addAll(here);
        return tidy;
    }
}
