package org.mentoringpair.meeting;

import java.time.LocalDate;
import org.mentoringpair.questions.Theme;

/**
 * Something a pair wants to talk about. It stays on the agenda until it was, from check-in to check-in.
 *
 * @param addedOn  the day it came onto the agenda
 * @param talkedOn the day it was ticked off, or null while it is open
 * @param place    among the others, lowest first
 * @param theme    what it is about, or null
 * @param asked    what the mentee thought through before asking, or null
 */
public record Topic(long id, long pairId, String authorKey, String words, LocalDate addedOn, LocalDate talkedOn, int place, Theme theme,
                    Asked asked) {
    public boolean isOpen() {
        return talkedOn == null;
    }

    Topic at(int newPlace) {
        return new Topic(id, pairId, authorKey, words, addedOn, talkedOn, newPlace, theme, asked);
    }

    Topic talkedAbout(LocalDate day) {
        return new Topic(id, pairId, authorKey, words, addedOn, day, place, theme, asked);
    }
}
