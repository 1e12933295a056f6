package org.mentoringpair.journal.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.checkins.Stretch;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.people.People;

/**
 * Some entries, latest first.
 *
 * @param older what to ask for as "before" to go on; null where nothing older is left
 */
record JournalJson(@JsonProperty List<JournalEntryJson> entries, @JsonProperty String older) {
    static JournalJson of(Stretch<JournalEntry> stretch, People people) {
        return new JournalJson(stretch.entries().stream().map(entry -> JournalEntryJson.of(entry, people)).toList(),
                stretch.older() == null ? null : stretch.older().toString());
    }
}
