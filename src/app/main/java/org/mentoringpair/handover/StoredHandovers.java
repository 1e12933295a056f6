package org.mentoringpair.handover;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.actionplan.PlannedIssue.Kind;

/** Handovers in Active Objects. */
final class StoredHandovers implements Handovers {
    private static final String PAIR = "PAIR_ID = ?";
    private static final String PROJECT = "PROJECT_ID = ?";

    private final ActiveObjects rows;

    StoredHandovers(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Handover> of(long pairId) {
        return Arrays.stream(rows.find(HandoverRow.class, Query.select().where(PAIR, pairId))).findFirst().map(row -> new Handover(row.getPairId(), row.getProjectId(),
                row.getEdition(), Instant.ofEpochMilli(row.getWishedAt()), moment(row.getAgreedAt()), row.getToPairId(), row.getTold(), moment(row.getDoneAt()), belongings(pairId)));
    }

    private List<Belonging> belongings(long pairId) {
        return Arrays.stream(rows.find(BelongingRow.class, Query.select().where(PAIR, pairId).order("ID")))
                .map(row -> new Belonging(row.getIssueId(), Kind.valueOf(row.getKind()), moment(row.getBegunAt()), row.getCopyId())).toList();
    }

    @Override
    public List<Long> underWay() {
        return Arrays.stream(rows.find(HandoverRow.class, Query.select().where("TO_PAIR_ID <> ? AND DONE_AT IS NULL", 0L).order("ID")))
                .map(HandoverRow::getPairId).toList();
    }

    @Override
    public List<Waiting> waiting() {
        return Arrays.stream(rows.find(HandoverRow.class, Query.select().where("TO_PAIR_ID = ?", 0L).order("ID")))
                .map(row -> new Waiting(row.getPairId(), Instant.ofEpochMilli(row.getWishedAt()), moment(row.getAgreedAt()))).toList();
    }

    @Override
    public void keep(Handover handover) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", handover.pairId(), "PROJECT_ID", handover.projectId(), "EDITION", handover.edition(),
                "WISHED_AT", handover.wishedAt().toEpochMilli(), "TO_PAIR_ID", handover.toPairId()));
        put(columns, "TOLD", handover.told());
        put(columns, "AGREED_AT", millis(handover.agreedAt()));
        put(columns, "DONE_AT", millis(handover.doneAt()));
        rows.executeInTransaction(() -> {
            delete(PAIR, handover.pairId());
            handover.belongings().forEach(belonging -> create(handover, belonging));
            return rows.create(HandoverRow.class, columns);
        });
    }

    @Override
    public void keep(Handover handover, Belonging belonging) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(BelongingRow.class, "PAIR_ID = ? AND ISSUE_ID = ?", handover.pairId(), belonging.issueId());
            return create(handover, belonging);
        });
    }

    private BelongingRow create(Handover handover, Belonging belonging) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", handover.pairId(), "PROJECT_ID", handover.projectId(), "ISSUE_ID", belonging.issueId(),
                "KIND", belonging.kind().name(), "COPY_ID", belonging.copyId()));
        put(columns, "BEGUN_AT", millis(belonging.begunAt()));
        return rows.create(BelongingRow.class, columns);
    }

    @Override
    public void forget(long pairId) {
        rows.executeInTransaction(() -> delete(PAIR, pairId));
    }

    @Override
    public void projectIsGone(long projectId) {
        rows.executeInTransaction(() -> delete(PROJECT, projectId));
    }

    @Override
    public void issueIsGone(long issueId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(BelongingRow.class, "ISSUE_ID = ?", issueId));
    }

    private int delete(String where, long id) {
        rows.deleteWithSQL(BelongingRow.class, where, id);
        return rows.deleteWithSQL(HandoverRow.class, where, id);
    }

    private static void put(Map<String, Object> columns, String column, Object value) {
        if (value != null) {
            columns.put(column, value);
        }
    }

    private static Long millis(Instant moment) {
        return moment == null ? null : Long.valueOf(moment.toEpochMilli());
    }

    private static Instant moment(Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
