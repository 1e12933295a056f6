package org.mentoringpair.celebration;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.jira.SharedCaches;

/** Celebrations in Active Objects. */
final class StoredCelebrations implements Celebrations {
    private static final String LATEST_FIRST = "SINCE DESC, ISSUE_ID DESC";
    private static final String ANY = "any";

    private final ActiveObjects activeObjects;
    private final Cache<String, Boolean> remembered;

    StoredCelebrations(ActiveObjects activeObjects, CacheManager caches) {
        this.activeObjects = activeObjects;
        remembered = caches.getCache("org.mentoringpair.jira.celebrations", key -> !shared(List.of(), 1).isEmpty(), SharedCaches.FORGOTTEN_TOGETHER);
    }

    @Override
    public boolean anyForEverybody() {
        return remembered.get(ANY);
    }

    @Override
    public Optional<Celebration> of(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId)).stream().findFirst();
    }

    @Override
    public List<Celebration> ofPair(long pairId, int atMost) {
        return read(Query.select().where("PAIR_ID = ?", pairId).order(LATEST_FIRST).limit(atMost));
    }

    @Override
    public List<Celebration> shared(Collection<Long> programmeIds, int atMost) {
        String where = "MENTOR_AGREES = ? AND MENTEE_AGREES = ? AND (AUDIENCE = ?";
        List<Object> values = new ArrayList<>(List.of(true, true, Audience.PUBLIC.name()));
        if (!programmeIds.isEmpty()) {
            where += " OR AUDIENCE = ? AND PROGRAMME_ID IN (" + String.join(", ", Collections.nCopies(programmeIds.size(), "?")) + ")";
            values.add(Audience.PROGRAMME.name());
            values.addAll(programmeIds);
        }
        return read(Query.select().where(where + ")", values.toArray()).order(LATEST_FIRST).limit(atMost));
    }

    @Override
    public void keep(Celebration celebration, long projectId) {
        activeObjects.executeInTransaction(() -> {
            activeObjects.deleteWithSQL(CelebrationRow.class, "ISSUE_ID = ?", celebration.issueId());
            Map<String, Object> columns = new HashMap<>(Map.of("ISSUE_ID", celebration.issueId(), "PAIR_ID", celebration.couple().pairId(), "PROJECT_ID", projectId,
                    "PROGRAMME_ID", celebration.couple().programmeId(), "MENTOR_KEY", celebration.couple().mentorKey(), "MENTEE_KEY", celebration.couple().menteeKey()));
            columns.putAll(Map.of("WORDS", celebration.words(), "AUDIENCE", celebration.audience().name(), "MENTOR_AGREES", celebration.consent().mentor(),
                    "MENTEE_AGREES", celebration.consent().mentee(), "SINCE", celebration.since().toEpochMilli(), "EDITION", celebration.edition()));
            return activeObjects.create(CelebrationRow.class, columns);
        });
        remembered.removeAll();
    }

    @Override
    public void remove(long issueId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(CelebrationRow.class, "ISSUE_ID = ?", issueId));
        remembered.removeAll();
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(CelebrationRow.class, "PROJECT_ID = ?", projectId));
        remembered.removeAll();
    }

    private List<Celebration> read(Query query) {
        return Arrays.stream(activeObjects.find(CelebrationRow.class, query)).map(StoredCelebrations::celebration).toList();
    }

    private static Celebration celebration(CelebrationRow row) {
        return new Celebration(row.getIssueId(), new Couple(row.getPairId(), row.getProgrammeId(), row.getMentorKey(), row.getMenteeKey()), row.getWords(),
                Audience.valueOf(row.getAudience()), new Consent(row.isMentorAgrees(), row.isMenteeAgrees()), Instant.ofEpochMilli(row.getSince()), row.getEdition());
    }
}
