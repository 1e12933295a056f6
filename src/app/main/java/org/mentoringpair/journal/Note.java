package org.mentoringpair.journal;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wrote down about a day.
 *
 * @param tags       in the order they were typed, in small letters, each once
 * @param mood       1 (low) to 5 (high), null where nothing was said
 * @param confidence 1 (low) to 5 (high), null where nothing was said
 */
public record Note(LocalDate day, String text, List<String> tags, Integer mood, Integer confidence) {
    public Note {
        tags = List.copyOf(tags);
    }
}
