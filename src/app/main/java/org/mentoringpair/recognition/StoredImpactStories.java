package org.mentoringpair.recognition;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** What people tell of what changed, in Active Objects. */
final class StoredImpactStories implements ImpactStories {
    private final ActiveObjects rows;

    StoredImpactStories(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<ImpactStory> of(long pairId) {
        return read(Query.select().where("PAIR_ID = ?", pairId).order("ID"));
    }

    @Override
    public List<ImpactStory> published(Collection<Long> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(programmeIds);
        values.add(true);
        values.add(true);
        String places = String.join(", ", programmeIds.stream().map(id -> "?").toList());
        return read(Query.select().where("PROGRAMME_ID IN (" + places + ") AND SHOWN = ? AND PARTNER_AGREES = ?", values.toArray()).order("ID DESC"));
    }

    @Override
    public ImpactStory add(ImpactStory newStory, Pair pair) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "PROGRAMME_ID", newStory.programmeId(),
                "AUTHOR_KEY", newStory.authorKey(), "EDITION", newStory.version(), "TITLE", newStory.title(), "WORDS", newStory.words(),
                "SHOWN", newStory.shown(), "PARTNER_AGREES", newStory.partnerAgrees()));
        return rows.executeInTransaction(() -> newStory.withId(rows.create(ImpactStoryRow.class, columns).getID()));
    }

    @Override
    public void change(ImpactStory changed) {
        rows.executeInTransaction(() -> {
            ImpactStoryRow row = rows.get(ImpactStoryRow.class, Math.toIntExact(changed.id()));
            row.setEdition(changed.version());
            row.setTitle(changed.title());
            row.setWords(changed.words());
            row.setShown(changed.shown());
            row.setPartnerAgrees(changed.partnerAgrees());
            row.save();
            return null;
        });
    }

    @Override
    public void remove(ImpactStory gone) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ImpactStoryRow.class, "ID = ?", gone.id()));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ImpactStoryRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<ImpactStory> read(Query query) {
        return Arrays.stream(rows.find(ImpactStoryRow.class, query)).map(row -> new ImpactStory(row.getID(), row.getPairId(), row.getProgrammeId(), row.getAuthorKey(),
                row.getEdition(), row.getTitle(), row.getWords(), row.isShown(), row.isPartnerAgrees())).toList();
    }
}
