package org.mentoringpair.health;

import static java.util.function.Function.identity;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The health of the pairs as Active Objects keep it. */
final class StoredHealths implements Healths {
    private static final String BETWEEN = ";";

    private final ActiveObjects rows;

    StoredHealths(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<KeptHealth> of(long pairId) {
        return Optional.ofNullable(of(List.of(pairId)).get(pairId));
    }

    @Override
    public Map<Long, KeptHealth> of(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? Map.of() : found(Query.select().where("PAIR_ID IN (" + places(pairIds) + ")", pairIds.toArray()));
    }

    @Override
    public void keep(KeptHealth health) {
        rows.executeInTransaction(() -> {
            HealthRow row = Arrays.stream(rows.find(HealthRow.class, Query.select().where("PAIR_ID = ?", health.pairId()))).findFirst().orElse(null);
            return row == null ? rows.create(HealthRow.class, columns(health)) : written(row, health);
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(HealthRow.class, "PROJECT_ID = ?", projectId));
    }

    private static HealthRow written(HealthRow row, KeptHealth health) {
        row.setState(health.now().state().name());
        row.setReasons(written(health.now()));
        row.setSince(health.since().toEpochDay());
        row.setShownState(health.shown().state().name());
        row.setShownReasons(written(health.shown()));
        row.save();
        return row;
    }

    private static Map<String, Object> columns(KeptHealth health) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", health.pairId(), "PROJECT_ID", health.projectId(),
                "STATE", health.now().state().name(), "SINCE", health.since().toEpochDay(), "SHOWN_STATE", health.shown().state().name()));
        columns.put("REASONS", written(health.now()));
        columns.put("SHOWN_REASONS", written(health.shown()));
        return columns;
    }

    private Map<Long, KeptHealth> found(Query query) {
        return Arrays.stream(rows.find(HealthRow.class, query.order("ID"))).map(StoredHealths::health)
                .collect(Collectors.toMap(KeptHealth::pairId, identity(), (first, second) -> first));
    }

    private static KeptHealth health(HealthRow row) {
        return new KeptHealth(row.getPairId(), row.getProjectId(), health(row.getState(), row.getReasons()), LocalDate.ofEpochDay(row.getSince()),
                health(row.getShownState(), row.getShownReasons()));
    }

    private static Health health(String state, String reasons) {
        return new Health(HealthState.valueOf(state), reasons == null ? List.of() : Stream.of(reasons.split(BETWEEN)).map(Reason::read).toList());
    }

    private static String written(Health health) {
        return health.reasons().isEmpty() ? null : health.reasons().stream().map(Reason::written).collect(Collectors.joining(BETWEEN));
    }

    private static String places(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
