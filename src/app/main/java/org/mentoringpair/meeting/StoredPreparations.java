package org.mentoringpair.meeting;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** What people prepared, in Active Objects. */
final class StoredPreparations implements Preparations {
    private final ActiveObjects rows;

    StoredPreparations(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Preparation> since(long pairId, LocalDate day) {
        Query query = day == null ? Query.select().where("PAIR_ID = ?", pairId)
                : Query.select().where("PAIR_ID = ? AND WRITTEN_ON > ?", pairId, day.toString());
        return Arrays.stream(rows.find(PreparationRow.class, query.order("ID"))).map(StoredPreparations::preparation).toList();
    }

    @Override
    public Preparation add(Preparation newPreparation, Pair pair) {
        Answers answers = newPreparation.answers();
        return rows.executeInTransaction(() -> newPreparation.withId(rows.create(PreparationRow.class, Map.of(
                "PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "AUTHOR_KEY", newPreparation.authorKey(),
                "WRITTEN_ON", newPreparation.writtenOn().toString(), "EDITION", newPreparation.version(),
                "WINS", answers.wins(), "OBSTACLES", answers.obstacles(), "TALK", answers.talk())).getID()));
    }

    @Override
    public void change(Preparation changed) {
        rows.executeInTransaction(() -> {
            PreparationRow row = rows.get(PreparationRow.class, Math.toIntExact(changed.id()));
            row.setEdition(changed.version());
            row.setWins(changed.answers().wins());
            row.setObstacles(changed.answers().obstacles());
            row.setTalk(changed.answers().talk());
            row.save();
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PreparationRow.class, "PROJECT_ID = ?", projectId));
    }

    private static Preparation preparation(PreparationRow row) {
        Answers answers = new Answers(written(row.getWins()), written(row.getObstacles()), written(row.getTalk()));
        return new Preparation(row.getID(), row.getPairId(), row.getAuthorKey(), LocalDate.parse(row.getWrittenOn()), row.getEdition(), answers);
    }

    /** Some databases keep an empty text as none. */
    private static String written(String text) {
        return text == null ? "" : text;
    }
}
