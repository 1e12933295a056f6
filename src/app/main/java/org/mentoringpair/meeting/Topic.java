package org.mentoringpair.meeting;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern MINUTES = Pattern.compile("\\((\\d{1,3}) min\\)\\s*$");

    /** How long it is meant to take: the words say so at their end, such as (15 min); 0 where they do not. */
    public int minutes() {
        Matcher meant = MINUTES.matcher(words);
        return meant.find() ? Integer.parseInt(meant.group(1)) : 0;
    }

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
