package org.mentoringpair.reminders;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The nudges as Active Objects keep them. */
final class StoredNudges implements Nudges {
    private final ActiveObjects rows;

    StoredNudges(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public List<Nudge> since(LocalDate day, Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", Collections.nCopies(pairIds.size(), "?"));
        Object[] values = Stream.concat(pairIds.stream(), Stream.of(day.toEpochDay())).toArray();
        return Arrays.stream(rows.find(NudgeRow.class, Query.select().where("PAIR_ID IN (" + places + ") AND ASKED_ON >= ?", values).order("ID")))
                .map(row -> new Nudge(row.getPairId(), row.getProjectId(), LocalDate.ofEpochDay(row.getAskedOn()))).toList();
    }

    @Override
    public void keep(Collection<Nudge> nudges) {
        rows.executeInTransaction(() -> {
            nudges.forEach(nudge -> rows.create(NudgeRow.class,
                    Map.of("PAIR_ID", nudge.pairId(), "PROJECT_ID", nudge.projectId(), "ASKED_ON", nudge.askedOn().toEpochDay())));
            return nudges;
        });
    }

    @Override
    public void forgetBefore(LocalDate day) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(NudgeRow.class, "ASKED_ON < ?", day.toEpochDay()));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(NudgeRow.class, "PROJECT_ID = ?", projectId));
    }
}
