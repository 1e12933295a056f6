package org.mentoringpair.enrolment;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.mentoringpair.jira.SharedCaches;

/** What programmes say about joining them, as Active Objects keep it. */
final class StoredIntakes implements Intakes {
    private static final String ANY = "any";

    private final ActiveObjects rows;
    private final Cache<String, Boolean> remembered;

    StoredIntakes(ActiveObjects rows, CacheManager caches) {
        this.rows = rows;
        remembered = caches.getCache("org.mentoringpair.jira.intakes", key -> rows.count(IntakeRow.class, Query.select()) > 0, SharedCaches.FORGOTTEN_TOGETHER);
    }

    @Override
    public Intake of(long programmeId) {
        return Arrays.stream(rows.find(IntakeRow.class, Query.select().where("PROGRAMME_ID = ?", programmeId))).map(StoredIntakes::intake).findFirst()
                .orElse(Intake.unsaid(programmeId));
    }

    @Override
    public List<Intake> all() {
        return Arrays.stream(rows.find(IntakeRow.class, Query.select().order("ID ASC"))).map(StoredIntakes::intake).toList();
    }

    @Override
    public boolean anySaid() {
        return remembered.get(ANY);
    }

    @Override
    public void keep(Intake intake) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(IntakeRow.class, "PROGRAMME_ID = ?", intake.programmeId());
            Map<String, Object> columns = new HashMap<>(Map.of("PROGRAMME_ID", intake.programmeId(), "TAKING", intake.open(), "EDITION", intake.edition()));
            if (!intake.skills().isEmpty()) {
                columns.put("SKILLS", String.join("\n", intake.skills()));
            }
            return rows.create(IntakeRow.class, columns);
        });
        remembered.removeAll();
    }

    private static Intake intake(IntakeRow row) {
        return new Intake(row.getProgrammeId(), row.isTaking(), row.getSkills() == null ? List.of() : row.getSkills().lines().toList(), row.getEdition());
    }
}
