package org.mentoringpair.charter;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** The expectations as Active Objects keep them. */
final class StoredExpectations implements Expectations {
    private final ActiveObjects rows;

    StoredExpectations(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Answers> of(long pairId, String userKey) {
        return row("ID, ANSWERS", pairId, userKey).map(row -> WrittenContent.read(row.getAnswers(), Answers.class));
    }

    @Override
    public Set<String> givenBy(long pairId) {
        Query query = Query.select("ID, USER_KEY").where("PAIR_ID = ? AND GIVEN = ?", pairId, true);
        return Arrays.stream(rows.find(ExpectationsRow.class, query)).map(ExpectationsRow::getUserKey).collect(Collectors.toSet());
    }

    @Override
    public void keep(Pair pair, String userKey, Answers answers) {
        rows.executeInTransaction(() -> {
            ExpectationsRow row = row("ID", pair.id(), userKey).orElseGet(() -> rows.create(ExpectationsRow.class, Map.of("PAIR_ID", pair.id(),
                    "PROJECT_ID", pair.projectId(), "USER_KEY", userKey, "GIVEN", answers.given(), "ANSWERS", WrittenContent.of(answers))));
            row.setGiven(answers.given());
            row.setAnswers(WrittenContent.of(answers));
            row.save();
            return row;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(ExpectationsRow.class, "PROJECT_ID = ?", projectId));
    }

    private Optional<ExpectationsRow> row(String columns, long pairId, String userKey) {
        Query query = Query.select(columns).where("PAIR_ID = ? AND USER_KEY = ?", pairId, userKey);
        return Arrays.stream(rows.find(ExpectationsRow.class, query)).findFirst();
    }
}
