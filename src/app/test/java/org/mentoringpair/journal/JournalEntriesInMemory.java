package org.mentoringpair.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mentoringpair.checkins.Position;

/** The twin of {@link StoredJournalEntries}, under the same contract. */
final class JournalEntriesInMemory implements JournalEntries {
    private record Kept(JournalEntry entry, long projectId, String formId) {
    }

    private final List<Kept> all = new ArrayList<>();
    private long lastId;

    @Override
    public synchronized Optional<JournalEntry> withId(long id) {
        return found(kept -> kept.entry().id() == id).findFirst();
    }

    @Override
    public synchronized Optional<JournalEntry> writtenWith(long pairId, String authorKey, String formId) {
        return found(kept -> kept.entry().pairId() == pairId && kept.entry().isBy(authorKey) && kept.formId().equals(formId)).findFirst();
    }

    @Override
    public synchronized List<JournalEntry> readableBy(String userKey, long pairId, Position before, int atMost) {
        return found(kept -> kept.entry().pairId() == pairId && kept.entry().isFor(userKey))
                .filter(entry -> before == null || entry.position().compareTo(before) > 0).limit(atMost).toList();
    }

    @Override
    public synchronized List<JournalEntry> shared(long pairId, int atMost) {
        return found(kept -> kept.entry().pairId() == pairId && kept.entry().isShared()).limit(atMost).toList();
    }

    @Override
    public synchronized List<Trace> traces(String authorKey, long pairId, int atMost) {
        return found(kept -> kept.entry().pairId() == pairId && kept.entry().isBy(authorKey)).limit(atMost).map(JournalEntry::note)
                .map(note -> new Trace(note.day(), note.tags(), note.mood(), note.confidence())).toList();
    }

    @Override
    public synchronized JournalEntry add(JournalEntry newEntry, long projectId, String formId) {
        JournalEntry added = newEntry.withId(++lastId);
        all.add(new Kept(added, projectId, formId));
        return added;
    }

    @Override
    public synchronized void change(JournalEntry changed) {
        all.replaceAll(kept -> kept.entry().id() == changed.id() ? new Kept(changed, kept.projectId(), kept.formId()) : kept);
    }

    @Override
    public synchronized void remove(JournalEntry entry) {
        all.removeIf(kept -> kept.entry().id() == entry.id());
    }

    @Override
    public synchronized void removeOfProject(long projectId) {
        all.removeIf(kept -> kept.projectId() == projectId);
    }

    private Stream<JournalEntry> found(Predicate<Kept> wanted) {
        return all.stream().filter(wanted).map(Kept::entry).sorted(Comparator.comparing(JournalEntry::position));
    }
}
