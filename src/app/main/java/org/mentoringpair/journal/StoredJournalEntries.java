package org.mentoringpair.journal;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.checkins.Position;

/** Journal entries in Active Objects. */
final class StoredJournalEntries implements JournalEntries {
    private static final String ORDER = "NOTED_FOR DESC, ID DESC";

    private final ActiveObjects activeObjects;

    StoredJournalEntries(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<JournalEntry> withId(long id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    @Override
    public Optional<JournalEntry> writtenWith(long pairId, String authorKey, String formId) {
        return read(Query.select().where("FORM_ID = ? AND PAIR_ID = ? AND AUTHOR_KEY = ?", formId, pairId, authorKey)).stream().findFirst();
    }

    @Override
    public List<JournalEntry> readableBy(String userKey, long pairId, Position before, int atMost) {
        String where = "PAIR_ID = ? AND (AUTHOR_KEY = ? OR READERS = ?)";
        List<Object> values = new ArrayList<>(List.of(pairId, userKey, Readers.BOTH.name()));
        if (before != null) {
            where += " AND NOTED_FOR <= ? AND (NOTED_FOR < ? OR ID < ?)";
            Collections.addAll(values, before.day().toString(), before.day().toString(), before.id());
        }
        return read(Query.select().where(where, values.toArray()).order(ORDER).limit(atMost));
    }

    @Override
    public List<JournalEntry> shared(long pairId, int atMost) {
        return read(Query.select().where("PAIR_ID = ? AND READERS = ?", pairId, Readers.BOTH.name()).order(ORDER).limit(atMost));
    }

    @Override
    public List<Trace> traces(String authorKey, long pairId, int atMost) {
        Query query = Query.select("ID, NOTED_FOR, TAGS, MOOD, CONFIDENCE").where("PAIR_ID = ? AND AUTHOR_KEY = ?", pairId, authorKey).order(ORDER).limit(atMost);
        return Arrays.stream(activeObjects.find(JournalEntryRow.class, query))
                .map(row -> new Trace(LocalDate.parse(row.getNotedFor()), tags(row.getTags()), row.getMood(), row.getConfidence())).toList();
    }

    @Override
    public JournalEntry add(JournalEntry newEntry, long projectId, String formId) {
        return activeObjects.executeInTransaction(() -> {
            Map<String, Object> columns = columns(newEntry);
            columns.put("PROJECT_ID", projectId);
            columns.put("FORM_ID", formId);
            return newEntry.withId(activeObjects.create(JournalEntryRow.class, columns).getId());
        });
    }

    @Override
    public void change(JournalEntry changed) {
        activeObjects.executeInTransaction(() -> {
            JournalEntryRow row = activeObjects.get(JournalEntryRow.class, changed.id());
            row.setNotedFor(changed.note().day().toString());
            row.setWords(changed.note().text());
            row.setTags(String.join(",", changed.note().tags()));
            row.setMood(changed.note().mood());
            row.setConfidence(changed.note().confidence());
            row.setReaders(changed.readers().name());
            row.setEdition(changed.version());
            row.setEdited(changed.edited().toEpochMilli());
            row.save();
            return null;
        });
    }

    @Override
    public void remove(JournalEntry entry) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(JournalEntryRow.class, "ID = ?", entry.id()));
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(JournalEntryRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<JournalEntry> read(Query query) {
        return Arrays.stream(activeObjects.find(JournalEntryRow.class, query)).map(StoredJournalEntries::entry).toList();
    }

    private static JournalEntry entry(JournalEntryRow row) {
        Note note = new Note(LocalDate.parse(row.getNotedFor()), row.getWords(), tags(row.getTags()), row.getMood(), row.getConfidence());
        return new JournalEntry(row.getId(), row.getPairId(), row.getAuthorKey(), note, Readers.valueOf(row.getReaders()), row.getEdition(),
                Instant.ofEpochMilli(row.getCreated()), Instant.ofEpochMilli(row.getEdited()));
    }

    private static Map<String, Object> columns(JournalEntry entry) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", entry.pairId(), "AUTHOR_KEY", entry.authorKey(),
                "NOTED_FOR", entry.note().day().toString(), "WORDS", entry.note().text(), "TAGS", String.join(",", entry.note().tags()),
                "READERS", entry.readers().name(), "EDITION", entry.version(), "CREATED", entry.written().toEpochMilli(), "EDITED", entry.edited().toEpochMilli()));
        columns.put("MOOD", entry.note().mood());
        columns.put("CONFIDENCE", entry.note().confidence());
        return columns;
    }

    /** Some databases keep an empty text as none. */
    private static List<String> tags(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(","));
    }
}
