package org.mentoringpair.resources;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * A story as a mentor wants to tell it, before anything is checked.
 *
 * @param about       its title and the rest of what every resource has; type and link are not looked at
 * @param forPairAlone null where it was not said who may read it
 * @param skillId     null for none
 */
public record StoryDraft(ResourceDraft about, String words, Boolean forPairAlone, Long skillId) {
    public static final int LONGEST_WORDS = 5_000;

    /** @param skillIsThere whether the pair has that skill; looked at where there is one */
    Facts checked(boolean skillIsThere) {
        List<Refusal> wrong = new ArrayList<>();
        if (FreeText.tidy(words).isEmpty()) {
            wrong.add(ResourceDraft.refusal("words", "words"));
        }
        ResourceDraft.check(wrong, "words", words, LONGEST_WORDS);
        if (forPairAlone == null) {
            wrong.add(ResourceDraft.refusal("readers", "readers"));
        }
        if (skillId != null && !skillIsThere) {
            wrong.add(ResourceDraft.refusal("skill", "skill"));
        }
        return about.ofStory(wrong);
    }

    Tale tale(long pairId) {
        return new Tale(FreeText.tidy(words), pairId, forPairAlone, skillId == null ? 0 : skillId);
    }
}
