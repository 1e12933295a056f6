package org.mentoringpair.questions;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** Questions of pairs in Active Objects. */
final class StoredPairQuestions implements PairQuestions {
    private final ActiveObjects rows;

    StoredPairQuestions(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<PairQuestion> of(long pairId) {
        return Arrays.stream(rows.find(PairQuestionRow.class, Query.select().where("PAIR_ID = ?", pairId).order("ID"))).map(StoredPairQuestions::question).toList();
    }

    @Override
    public PairQuestion add(PairQuestion newQuestion, Pair pair) {
        return rows.executeInTransaction(() -> {
            Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "AUTHOR_KEY", newQuestion.authorKey()));
            columns.put("BANK_ID", newQuestion.isOwn() ? null : newQuestion.bankId());
            columns.put("WORDS", newQuestion.isOwn() ? newQuestion.words() : null);
            columns.put("THEME", newQuestion.theme() == null ? null : newQuestion.theme().name());
            return newQuestion.withId(rows.create(PairQuestionRow.class, columns).getID());
        });
    }

    @Override
    public void remove(PairQuestion question) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PairQuestionRow.class, "ID = ?", Math.toIntExact(question.id())));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PairQuestionRow.class, "PROJECT_ID = ?", projectId));
    }

    private static PairQuestion question(PairQuestionRow row) {
        return new PairQuestion(row.getID(), row.getPairId(), row.getAuthorKey(), row.getBankId() == null ? "" : row.getBankId(),
                row.getWords() == null ? "" : row.getWords(), Arrays.stream(Theme.values()).filter(theme -> theme.name().equals(row.getTheme())).findFirst().orElse(null));
    }
}
