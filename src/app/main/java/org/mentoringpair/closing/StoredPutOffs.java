package org.mentoringpair.closing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.Stage;

/** What was put off, in Active Objects. */
final class StoredPutOffs implements PutOffs {
    private final ActiveObjects rows;

    StoredPutOffs(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public boolean since(long pairId, String userKey, Stage stage, Instant moment) {
        return rows.count(PutOffRow.class, of(pairId, userKey, stage, " AND PUT_OFF_AT > ?", moment.toEpochMilli())) > 0;
    }

    @Override
    public void keep(Pair pair, String userKey, Stage stage, Instant at) {
        rows.executeInTransaction(() -> {
            PutOffRow[] before = rows.find(PutOffRow.class, Query.select().where("PAIR_ID = ? AND USER_KEY = ? AND STAGE = ?", pair.id(), userKey, stage.name()));
            if (before.length == 0) {
                rows.create(PutOffRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "USER_KEY", userKey,
                        "STAGE", stage.name(), "PUT_OFF_AT", at.toEpochMilli()));
            } else {
                before[0].setPutOffAt(at.toEpochMilli());
                before[0].save();
            }
            return null;
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PutOffRow.class, "PROJECT_ID = ?", projectId));
    }

    private static Query of(long pairId, String userKey, Stage stage, String more, long moment) {
        return Query.select().where("PAIR_ID = ? AND USER_KEY = ? AND STAGE = ?" + more, pairId, userKey, stage.name(), moment);
    }
}
