package org.mentoringpair.closing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** Who wants to be reminded, in Active Objects. */
final class StoredAlumniWishes implements AlumniWishes {
    private final ActiveObjects rows;

    StoredAlumniWishes(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Set<Integer> of(long pairId, String userKey) {
        return Arrays.stream(rows.find(AlumniWishRow.class, Query.select().where("PAIR_ID = ? AND USER_KEY = ?", pairId, userKey)))
                .map(AlumniWishRow::getMonths).collect(Collectors.toSet());
    }

    @Override
    public void keep(Pair pair, String userKey, Set<Integer> months) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(AlumniWishRow.class, "PAIR_ID = ? AND USER_KEY = ?", pair.id(), userKey);
            months.forEach(each -> rows.create(AlumniWishRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "USER_KEY", userKey, "MONTHS", each)));
            return null;
        });
    }

    @Override
    public List<AlumniWish> after(long wishId, int atMost) {
        return Arrays.stream(rows.find(AlumniWishRow.class, Query.select().where("ID > ?", wishId).order("ID").limit(atMost)))
                .map(row -> new AlumniWish(row.getID(), row.getPairId(), row.getUserKey(), row.getMonths())).toList();
    }

    @Override
    public boolean take(AlumniWish wish) {
        return rows.executeInTransaction(() -> rows.deleteWithSQL(AlumniWishRow.class, "ID = ?", wish.id())) > 0;
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(AlumniWishRow.class, "PROJECT_ID = ?", projectId));
    }
}
