package org.mentoringpair.fitcheck;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;

/** Answers in Active Objects. */
final class StoredFitAnswers implements FitAnswers {
    private static final String ONE = "PAIR_ID = ? AND USER_KEY = ?";

    private final ActiveObjects activeObjects;

    StoredFitAnswers(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<FitAnswer> of(long pairId, String userKey) {
        return read(ONE, pairId, userKey).stream().findFirst();
    }

    @Override
    public List<FitAnswer> ofPairs(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? List.of() : read("PAIR_ID IN (" + String.join(", ", Collections.nCopies(pairIds.size(), "?")) + ")", pairIds.toArray());
    }

    @Override
    public void keep(FitAnswer answer) {
        activeObjects.executeInTransaction(() -> {
            FitAnswerRow[] there = activeObjects.find(FitAnswerRow.class, Query.select().where(ONE, answer.pairId(), answer.userKey()));
            if (there.length == 0) {
                return activeObjects.create(FitAnswerRow.class, Map.of("PAIR_ID", answer.pairId(), "PROJECT_ID", answer.projectId(), "USER_KEY", answer.userKey(),
                        "FIT", answer.fit().name(), "NOTE", answer.note(), "ANSWERED", answer.answered().toEpochMilli()));
            }
            there[0].setFit(answer.fit().name());
            there[0].setNote(answer.note());
            there[0].setAnswered(answer.answered().toEpochMilli());
            there[0].save();
            return there[0];
        });
    }

    @Override
    public void remove(long pairId, String userKey) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(FitAnswerRow.class, ONE, pairId, userKey));
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(FitAnswerRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<FitAnswer> read(String where, Object... values) {
        return Arrays.stream(activeObjects.find(FitAnswerRow.class, Query.select().where(where, values).order("ID ASC"))).map(StoredFitAnswers::answer).toList();
    }

    /** Some databases keep an empty text as none. */
    private static FitAnswer answer(FitAnswerRow row) {
        return new FitAnswer(row.getPairId(), row.getProjectId(), row.getUserKey(), Fit.valueOf(row.getFit()), Objects.toString(row.getNote(), ""),
                Instant.ofEpochMilli(row.getAnswered()));
    }
}
