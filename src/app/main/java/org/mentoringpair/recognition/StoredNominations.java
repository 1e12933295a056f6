package org.mentoringpair.recognition;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.recognition.Nomination.Answer;

/** What people write to propose each other for an award, in Active Objects. */
final class StoredNominations implements Nominations {
    private final ActiveObjects rows;

    StoredNominations(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Nomination> of(long pairId) {
        return Arrays.stream(rows.find(NominationRow.class, Query.select().where("PAIR_ID = ?", pairId).order("ID")))
                .map(row -> new Nomination(row.getID(), row.getPairId(), row.getAuthorKey(), row.getEdition(), row.getAward(), row.getWords(),
                        Answer.valueOf(row.getAnswer()))).toList();
    }

    @Override
    public Nomination add(Nomination newNomination, Pair pair) {
        Map<String, Object> columns = Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "AUTHOR_KEY", newNomination.authorKey(),
                "EDITION", newNomination.version(), "AWARD", newNomination.award(), "WORDS", newNomination.words(), "ANSWER", newNomination.answer().name());
        return rows.executeInTransaction(() -> newNomination.withId(rows.create(NominationRow.class, columns).getID()));
    }

    @Override
    public void change(Nomination changed) {
        rows.executeInTransaction(() -> {
            NominationRow row = rows.get(NominationRow.class, Math.toIntExact(changed.id()));
            row.setEdition(changed.version());
            row.setAward(changed.award());
            row.setWords(changed.words());
            row.setAnswer(changed.answer().name());
            row.save();
            return null;
        });
    }

    @Override
    public void remove(Nomination gone) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(NominationRow.class, "ID = ?", gone.id()));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(NominationRow.class, "PROJECT_ID = ?", projectId));
    }
}
