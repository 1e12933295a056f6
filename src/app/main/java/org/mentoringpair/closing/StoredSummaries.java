package org.mentoringpair.closing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** What mentees keep of what they reached, in Active Objects. */
final class StoredSummaries implements Summaries {
    private final ActiveObjects rows;

    StoredSummaries(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Summary> of(long pairId, String ownerKey, Purpose purpose) {
        Query query = Query.select().where("PAIR_ID = ? AND OWNER_KEY = ? AND PURPOSE = ?", pairId, ownerKey, purpose.name());
        return Arrays.stream(rows.find(SummaryRow.class, query)).findFirst().map(StoredSummaries::summary);
    }

    @Override
    public Summary add(Summary newSummary, Pair pair) {
        SummaryDraft content = newSummary.content();
        return rows.executeInTransaction(() -> newSummary.withId(rows.create(SummaryRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(),
                "OWNER_KEY", newSummary.ownerKey(), "PURPOSE", newSummary.purpose().name(), "EDITION", newSummary.version(), "GOALS", written(content.goals()),
                "SKILLS", written(content.skills()), "WORDS", content.words(), "SHARED", content.shared())).getID()));
    }

    @Override
    public void change(Summary changed) {
        rows.executeInTransaction(() -> {
            SummaryRow row = rows.get(SummaryRow.class, Math.toIntExact(changed.id()));
            row.setEdition(changed.version());
            row.setGoals(written(changed.content().goals()));
            row.setSkills(written(changed.content().skills()));
            row.setWords(changed.content().words());
            row.setShared(changed.content().shared());
            row.save();
            return null;
        });
    }

    @Override
    public void remove(Summary gone) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(SummaryRow.class, "ID = ?", gone.id()));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(SummaryRow.class, "PROJECT_ID = ?", projectId));
    }

    private static Summary summary(SummaryRow row) {
        return new Summary(row.getID(), row.getPairId(), row.getOwnerKey(), Purpose.valueOf(row.getPurpose()), row.getEdition(),
                new SummaryDraft(ids(row.getGoals()), ids(row.getSkills()), row.getWords(), row.isShared()));
    }

    private static String written(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Some databases keep an empty text as none. */
    private static Set<Long> ids(String stored) {
        return stored == null || stored.isEmpty() ? Set.of() : Arrays.stream(stored.split(",")).map(Long::valueOf).collect(Collectors.toSet());
    }
}
