package org.mentoringpair.pairing;

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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;

/** The pairs as Active Objects keep them. */
final class StoredPairs implements Pairs {
    /** Programmes named in one statement; Oracle takes at most 1000. */
    private static final int MOST_AT_ONCE = 1000;

    private final ActiveObjects rows;
    private final MentoringProjects projects;

    StoredPairs(ActiveObjects rows, MentoringProjects projects) {
        this.rows = rows;
        this.projects = projects;
    }

    @Override
    public Optional<Pair> withId(long pairId) {
        return found(Query.select().where("ID = ?", pairId)).stream().findFirst();
    }

    @Override
    public List<Pair> withIds(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? List.of() : found(Query.select().where("ID IN (" + places(pairIds) + ")", pairIds.toArray()));
    }

    @Override
    public Optional<Pair> ofProject(long projectId) {
        return found(Query.select().where("PROJECT_ID = ?", projectId)).stream().findFirst();
    }

    @Override
    public List<Pair> of(String userKey) {
        return found(Query.select().where("MENTOR_KEY = ? OR MENTEE_KEY = ?", userKey, userKey));
    }

    @Override
    public List<Pair> all() {
        return found(Query.select());
    }

    @Override
    public List<Pair> ofProgrammes(Collection<Long> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        if (programmeIds.size() > MOST_AT_ONCE) {
            return all().stream().filter(pair -> programmeIds.contains(pair.programmeId())).toList();
        }
        return found(Query.select().where("PROGRAMME_ID IN (" + places(programmeIds) + ")", programmeIds.toArray()));
    }

    @Override
    public List<KeptDates> some(PairsAsked asked, int startAt, int atMost) {
        return new StoredPairsAsked(rows, asked).some(startAt, atMost).map(PairOfRow::kept).toList();
    }

    @Override
    public int count(PairsAsked asked) {
        return new StoredPairsAsked(rows, asked).count();
    }

    @Override
    public List<KeptDates> knownTo(Viewer viewer, int startAt, int atMost) {
        List<Object> values = new ArrayList<>(List.of(viewer.userKey(), viewer.userKey()));
        values.addAll(viewer.programmesTheyRun());
        String orRun = viewer.programmesTheyRun().isEmpty() ? "" : " OR PROGRAMME_ID IN (" + places(viewer.programmesTheyRun()) + ")";
        return some(Query.select().where("MENTOR_KEY = ? OR MENTEE_KEY = ?" + orRun, values.toArray()), startAt, atMost);
    }

    @Override
    public Optional<KeptDates> kept(long pairId) {
        return some(Query.select().where("ID = ?", pairId), 0, 1).stream().findFirst();
    }

    @Override
    public List<KeptDates> seenBy(Viewer viewer, PairFilter filter) {
        List<Object> values = new ArrayList<>(filter.stages().stream().map(Stage::name).toList());
        values.addAll(filter.programmeIds());
        Query query = seen(Query.select(), among("STAGE", filter.stages()) + among("PROGRAMME_ID", filter.programmeIds()), values, viewer);
        return Arrays.stream(rows.find(PairRow.class, query)).map(PairOfRow::kept).toList();
    }

    private static String among(String column, Collection<?> values) {
        return values.isEmpty() ? "" : column + " IN (" + places(values) + ") AND ";
    }

    @Override
    public List<Long> issuesDueBefore(LocalDate day, Viewer viewer) {
        return issues("NEXT_CHECK_IN < ? AND ", List.of(day.toEpochDay()), viewer);
    }

    @Override
    public List<Long> issuesDueWithin(LocalDate first, LocalDate last, Viewer viewer) {
        return issues("NEXT_CHECK_IN >= ? AND NEXT_CHECK_IN <= ? AND ", List.of(first.toEpochDay(), last.toEpochDay()), viewer);
    }

    private List<Long> issues(String besides, List<?> values, Viewer viewer) {
        Query query = seen(Query.select("ID, ISSUE_ID"), besides, values, viewer);
        return Arrays.stream(rows.find(PairRow.class, query)).map(PairRow::getIssueId).toList();
    }

    @Override
    public Pair add(Pair newPair) {
        Pair kept = rows.executeInTransaction(() -> newPair.withId(rows.create(PairRow.class, columns(newPair)).getID()));
        projects.changed();
        return kept;
    }

    @Override
    public Optional<LocalDate> lastCheckIn(long pairId) {
        return Arrays.stream(rows.find(PairRow.class, Query.select().where("ID = ?", pairId))).findFirst()
                .map(PairRow::getLastCheckIn).map(LocalDate::ofEpochDay);
    }

    @Override
    public List<KeptDates> keptAfter(long pairId, int atMost) {
        return some(Query.select().where("ID > ?", pairId), 0, atMost);
    }

    @Override
    public void stageMoved(StageMove move, LocalDate next) {
        rows.executeInTransaction(() -> {
            PairRow row = rows.get(PairRow.class, Math.toIntExact(move.pairId()));
            row.setStage(move.to().name());
            row.setNextCheckIn(epochDay(next));
            row.save();
            return rows.create(StageMoveRow.class, columns(move));
        });
        projects.changed();
    }

    @Override
    public void rhythmMoved(long pairId, Rhythm rhythm, LocalDate next) {
        rows.executeInTransaction(() -> {
            PairRow row = rows.get(PairRow.class, Math.toIntExact(pairId));
            row.setRhythm(rhythm.name());
            row.setNextCheckIn(epochDay(next));
            row.save();
            return row;
        });
        projects.changed();
    }

    @Override
    public void visibilityMoved(long pairId, Visibility visibility) {
        rows.executeInTransaction(() -> {
            PairRow row = rows.get(PairRow.class, Math.toIntExact(pairId));
            row.setVisibility(visibility.name());
            row.save();
            return row;
        });
        projects.changed();
    }

    @Override
    public List<StageMove> stageMoves(long pairId) {
        Query query = Query.select().where("PAIR_ID = ?", pairId).order("HAPPENED_AT DESC, ID DESC");
        return Arrays.stream(rows.find(StageMoveRow.class, query)).map(StoredPairs::move).toList();
    }

    @Override
    public void checkInsMoved(long pairId, LocalDate last, LocalDate next) {
        rows.executeInTransaction(() -> {
            PairRow row = rows.get(PairRow.class, Math.toIntExact(pairId));
            row.setLastCheckIn(epochDay(last));
            row.setNextCheckIn(epochDay(next));
            row.save();
            return row;
        });
    }

    @Override
    public void urgencyMoved(long pairId, Urgency urgency) {
        rows.executeInTransaction(() -> {
            PairRow row = rows.get(PairRow.class, Math.toIntExact(pairId));
            row.setOwnUrgency(urgency.own());
            row.setUrgency(urgency.told());
            row.save();
            return row;
        });
    }

    @Override
    public Map<Long, Urgency> urgencies(Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select("ID, OWN_URGENCY, URGENCY").where("ID IN (" + places(pairIds) + ")", pairIds.toArray());
        return Arrays.stream(rows.find(PairRow.class, query)).collect(Collectors.toMap(row -> (long) row.getID(), row -> new Urgency(row.getOwnUrgency(), row.getUrgency())));
    }

    @Override
    public List<KeptDates> asUrgentAs(Set<Integer> urgencies, Viewer viewer) {
        if (urgencies.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(viewer.userKey(), viewer.userKey()));
        values.addAll(urgencies);
        StringBuilder where = new StringBuilder("((MENTOR_KEY = ? OR MENTEE_KEY = ?) AND OWN_URGENCY IN (").append(places(urgencies)).append("))");
        if (!viewer.programmesTheyRun().isEmpty()) {
            where.append(" OR (MENTOR_KEY <> ? AND MENTEE_KEY <> ? AND VISIBILITY = ? AND URGENCY IN (").append(places(urgencies))
                    .append(") AND PROGRAMME_ID IN (").append(places(viewer.programmesTheyRun())).append("))");
            Collections.addAll(values, viewer.userKey(), viewer.userKey(), Visibility.PAIR_AND_PROGRAMME_MANAGER.name());
            values.addAll(urgencies);
            values.addAll(viewer.programmesTheyRun());
        }
        return Arrays.stream(rows.find(PairRow.class, Query.select().where(where.toString(), values.toArray()).order("ID"))).map(PairOfRow::kept).toList();
    }

    @Override
    public void postponed(Postponement move, Pair pair) {
        rows.executeInTransaction(() -> {
            Postponed postponed = pair.postponed();
            PairRow row = rows.get(PairRow.class, Math.toIntExact(move.pairId()));
            row.setPutOffOn(postponed == null ? null : epochDay(postponed.on()));
            row.setPutOffAfter(postponed == null ? null : epochDay(postponed.after()));
            row.setPutOffUntil(postponed == null ? null : epochDay(postponed.until()));
            row.setNextCheckIn(epochDay(move.to()));
            row.save();
            return rows.create(PostponementRow.class, Map.of("PAIR_ID", move.pairId(), "KIND", move.kind().name(), "FROM_DAY", move.from().toEpochDay(),
                    "TO_DAY", move.to().toEpochDay(), "USER_KEY", move.userKey(), "SAID_ON", move.on().toEpochDay(), "HAPPENED_AT", move.at().toEpochMilli()));
        });
        projects.changed();
    }

    @Override
    public List<Postponement> postponements(long pairId) {
        Query query = Query.select().where("PAIR_ID = ?", pairId).order("HAPPENED_AT DESC, ID DESC");
        return Arrays.stream(rows.find(PostponementRow.class, query)).map(row -> new Postponement(row.getPairId(), Postponement.Kind.valueOf(row.getKind()),
                LocalDate.ofEpochDay(row.getFromDay()), LocalDate.ofEpochDay(row.getToDay()), row.getUserKey(), LocalDate.ofEpochDay(row.getSaidOn()),
                Instant.ofEpochMilli(row.getHappenedAt()))).toList();
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> {
            ofProject(projectId).ifPresent(pair -> {
                rows.deleteWithSQL(StageMoveRow.class, "PAIR_ID = ?", pair.id());
                rows.deleteWithSQL(PostponementRow.class, "PAIR_ID = ?", pair.id());
            });
            return rows.deleteWithSQL(PairRow.class, "PROJECT_ID = ?", projectId);
        });
        projects.changed();
    }

    @Override
    public Map<Long, Instant> stagesSince(Collection<Long> pairIds) {
        if (pairIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select().where("PAIR_ID IN (" + places(pairIds) + ")", pairIds.toArray());
        return Arrays.stream(rows.find(StageMoveRow.class, query)).collect(Collectors.toMap(StageMoveRow::getPairId,
                row -> Instant.ofEpochMilli(row.getHappenedAt()), (first, second) -> first.isAfter(second) ? first : second));
    }

    private List<Pair> found(Query query) {
        return Arrays.stream(rows.find(PairRow.class, query.order("ID"))).map(PairOfRow::pair).toList();
    }

    private List<KeptDates> some(Query query, int startAt, int atMost) {
        return Arrays.stream(rows.find(PairRow.class, query.order("ID").offset(startAt).limit(atMost)))
                .map(PairOfRow::kept).toList();
    }

    private static Query seen(Query query, String besides, List<?> values, Viewer viewer) {
        SeenPairs seen = SeenPairs.by(viewer);
        return query.where(besides + seen.condition(), Stream.concat(values.stream(), seen.values().stream()).toArray()).order("ID");
    }

    private static String places(Collection<?> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private static Long epochDay(LocalDate day) {
        return day == null ? null : Long.valueOf(day.toEpochDay());
    }

    private static StageMove move(StageMoveRow row) {
        return new StageMove(row.getPairId(), Stage.valueOf(row.getFromStage()), Stage.valueOf(row.getToStage()), row.getUserKey(),
                Instant.ofEpochMilli(row.getHappenedAt()), row.getReason() == null ? "" : row.getReason());
    }

    /** Oracle takes an empty text for none; so it is kept as none everywhere. */
    private static Map<String, Object> columns(StageMove move) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", move.pairId(), "FROM_STAGE", move.from().name(),
                "TO_STAGE", move.to().name(), "USER_KEY", move.userKey(), "HAPPENED_AT", move.at().toEpochMilli()));
        if (!move.reason().isEmpty()) {
            columns.put("REASON", move.reason());
        }
        return columns;
    }

    private static Map<String, Object> columns(Pair pair) {
        return Map.ofEntries(
                Map.entry("PROJECT_ID", pair.projectId()), Map.entry("ISSUE_ID", pair.issueId()),
                Map.entry("MENTOR_KEY", pair.mentorKey()), Map.entry("MENTEE_KEY", pair.menteeKey()),
                Map.entry("PROGRAMME_ID", pair.programmeId()), Map.entry("STAGE", pair.stage().name()),
                Map.entry("RHYTHM", pair.rhythm().name()), Map.entry("VISIBILITY", pair.visibility().name()),
                Map.entry("STARTED_ON", pair.startedOn().toEpochDay()), Map.entry("MONTHS", pair.months()),
                Map.entry("NEXT_CHECK_IN", pair.rhythm().after(pair.startedOn()).toEpochDay()));
    }
}
