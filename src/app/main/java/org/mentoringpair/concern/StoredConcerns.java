package org.mentoringpair.concern;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;

/** Concerns in Active Objects. */
final class StoredConcerns implements Concerns {
    private final ActiveObjects activeObjects;

    StoredConcerns(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Concern> ofIssue(long issueId) {
        return read("ISSUE_ID = ?", issueId).stream().findFirst();
    }

    @Override
    public List<Concern> ofPair(long pairId) {
        return read("PAIR_ID = ?", pairId);
    }

    @Override
    public List<Concern> addressedToManagers(Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(pairIds);
        values.addAll(List.of(Audience.PAIR_AND_PROGRAMME_MANAGER.name(), false));
        return read("PAIR_ID IN (" + places(pairIds) + ") AND AUDIENCE = ? AND SETTLED = ?", values.toArray());
    }

    @Override
    public Set<Long> heardOf(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? Set.of() : read("ISSUE_ID IN (" + places(issueIds) + ")", issueIds.toArray()).stream().map(Concern::issueId).collect(Collectors.toSet());
    }

    private static String places(Collection<Long> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    @Override
    public List<Concern> toRemindOf(LocalDate day) {
        return read("SETTLED = ? AND REMINDED = ? AND REVISIT_ON <= ?", false, false, day.toEpochDay());
    }

    @Override
    public void keep(Concern concern) {
        activeObjects.executeInTransaction(() -> {
            ConcernRow[] there = activeObjects.find(ConcernRow.class, Query.select().where("ISSUE_ID = ?", concern.issueId()));
            if (there.length == 0) {
                return activeObjects.create(ConcernRow.class, columns(concern));
            }
            there[0].setAudience(concern.audience().name());
            there[0].setReminded(there[0].isReminded() && Objects.equals(there[0].getRevisitOn(), number(concern.revisitOn())));
            there[0].setRevisitOn(number(concern.revisitOn()));
            there[0].setSettled(concern.settled());
            there[0].save();
            return there[0];
        });
    }

    @Override
    public boolean reminded(Concern concern) {
        return activeObjects.executeInTransaction(() -> {
            List<ConcernRow> rows = Arrays.stream(activeObjects.find(ConcernRow.class, Query.select().where("ISSUE_ID = ? AND REMINDED = ?", concern.issueId(), false))).toList();
            rows.forEach(row -> {
                row.setReminded(true);
                row.save();
            });
            return !rows.isEmpty();
        });
    }

    @Override
    public void forgetIssue(long issueId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ConcernRow.class, "ISSUE_ID = ?", issueId));
    }

    @Override
    public void removeOfProject(long projectId) {
        activeObjects.executeInTransaction(() -> activeObjects.deleteWithSQL(ConcernRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<Concern> read(String where, Object... values) {
        return Arrays.stream(activeObjects.find(ConcernRow.class, Query.select().where(where, values).order("ID ASC"))).map(StoredConcerns::concern).toList();
    }

    private static Concern concern(ConcernRow row) {
        return new Concern(row.getIssueId(), row.getProjectId(), row.getPairId(), row.getAuthorKey(), Audience.valueOf(row.getAudience()),
                Instant.ofEpochMilli(row.getRaised()), row.getRevisitOn() == null ? null : LocalDate.ofEpochDay(row.getRevisitOn()), row.isSettled());
    }

    private static Map<String, Object> columns(Concern concern) {
        Map<String, Object> columns = new HashMap<>(Map.of("ISSUE_ID", concern.issueId(), "PROJECT_ID", concern.projectId(), "PAIR_ID", concern.pairId(),
                "AUTHOR_KEY", concern.authorKey(), "AUDIENCE", concern.audience().name(), "RAISED", concern.raised().toEpochMilli(), "SETTLED", concern.settled(), "REMINDED", false));
        columns.put("REVISIT_ON", number(concern.revisitOn()));
        return columns;
    }

    private static Long number(LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
    }
}
