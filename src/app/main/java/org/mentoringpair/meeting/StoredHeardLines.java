package org.mentoringpair.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** What people heard, in Active Objects. */
final class StoredHeardLines implements HeardLines {
    private final ActiveObjects rows;

    StoredHeardLines(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Heard> since(long pairId, LocalDate day) {
        Query query = day == null ? Query.select().where("PAIR_ID = ?", pairId)
                : Query.select().where("PAIR_ID = ? AND HEARD_ON > ?", pairId, day.toString());
        return Arrays.stream(rows.find(HeardRow.class, query.order("ID"))).map(row -> new Heard(row.getID(), row.getPairId(), row.getAuthorKey(),
                LocalDate.parse(row.getHeardOn()), row.getWords() == null ? "" : row.getWords())).toList();
    }

    @Override
    public Heard add(Heard newHeard, Pair pair) {
        return rows.executeInTransaction(() -> newHeard.withId(rows.create(HeardRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(),
                "AUTHOR_KEY", newHeard.authorKey(), "HEARD_ON", newHeard.heardOn().toString(), "WORDS", newHeard.words())).getID()));
    }

    @Override
    public void change(Heard changed) {
        rows.executeInTransaction(() -> {
            HeardRow row = rows.get(HeardRow.class, Math.toIntExact(changed.id()));
            row.setWords(changed.words());
            row.save();
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(HeardRow.class, "PROJECT_ID = ?", projectId));
    }
}
