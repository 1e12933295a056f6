package org.mentoringpair.journal.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.journal.JournalEntry;
import org.mentoringpair.journal.Note;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/** A journal entry as REST tells of it; days as year-month-day, moments in UTC. */
record JournalEntryJson(@JsonProperty long id, @JsonProperty long pairId, @JsonProperty PersonJson author, @JsonProperty String day,
                        @JsonProperty String text, @JsonProperty List<String> tags, @JsonProperty Integer mood, @JsonProperty Integer confidence,
                        @JsonProperty String readers, @JsonProperty int version, @JsonProperty String written, @JsonProperty String edited) {
    static JournalEntryJson of(JournalEntry entry, People people) {
        Note note = entry.note();
        return new JournalEntryJson(entry.id(), entry.pairId(), PersonJson.of(entry.authorKey(), people), note.day().toString(), note.text(), note.tags(),
                note.mood(), note.confidence(), Words.of(entry.readers()), entry.version(), entry.written().toString(), entry.edited().toString());
    }
}
