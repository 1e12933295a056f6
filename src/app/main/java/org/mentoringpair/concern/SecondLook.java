package org.mentoringpair.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;

/**
 * What came of looking at a concern again.
 *
 * @param settled    whether it is settled; null where nothing is said
 * @param words      what came of it, or the next step
 * @param revisitOn  when to look again, where it is not settled; null for the usual day
 * @param unreadable what could not even be read, each at its field
 */
public record SecondLook(Boolean settled, String words, LocalDate revisitOn, List<Refusal> unreadable) {
    public SecondLook {
        words = FreeText.tidy(words);
        unreadable = List.copyOf(unreadable);
    }

    List<Refusal> objections(LocalDate today) {
        List<Refusal> wrong = new ArrayList<>(unreadable);
        if (settled == null) {
            wrong.add(ConcernDraft.refusal("outcome", "outcome"));
        } else if (!settled && words.isEmpty()) {
            wrong.add(ConcernDraft.refusal("words", "next-step"));
        }
        ConcernDraft.checkText(wrong, "words", words);
        if (!Boolean.TRUE.equals(settled)) {
            ConcernDraft.checkRevisit(wrong, revisitOn, today);
        }
        return wrong;
    }
}
