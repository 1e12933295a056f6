package org.mentoringpair.pairing;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String places = String.join(", ", programmeIds.stream().map(id -> "?").toList());
        return found(Query.select().where("PROGRAMME_ID IN (" + places + ")", programmeIds.toArray()));
    }

    @Override
    public Pair add(Pair newPair) {
        Pair kept = rows.executeInTransaction(() -> newPair.withId(rows.create(PairRow.class, columns(newPair)).getID()));
        projects.changed();
        return kept;
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(PairRow.class, "PROJECT_ID = ?", projectId));
        projects.changed();
    }

    private List<Pair> found(Query query) {
        return Arrays.stream(rows.find(PairRow.class, query.order("ID"))).map(StoredPairs::pair).toList();
    }

    private static Pair pair(PairRow row) {
        return new Pair(row.getID(), row.getProjectId(), row.getIssueId(), row.getMentorKey(), row.getMenteeKey(), row.getProgrammeId(),
                Stage.valueOf(row.getStage()), Rhythm.valueOf(row.getRhythm()), Visibility.valueOf(row.getVisibility()),
                LocalDate.ofEpochDay(row.getStartedOn()), row.getMonths());
    }

    private static Map<String, Object> columns(Pair pair) {
        return Map.ofEntries(
                Map.entry("PROJECT_ID", pair.projectId()), Map.entry("ISSUE_ID", pair.issueId()),
                Map.entry("MENTOR_KEY", pair.mentorKey()), Map.entry("MENTEE_KEY", pair.menteeKey()),
                Map.entry("PROGRAMME_ID", pair.programmeId()), Map.entry("STAGE", pair.stage().name()),
                Map.entry("RHYTHM", pair.rhythm().name()), Map.entry("VISIBILITY", pair.visibility().name()),
                Map.entry("STARTED_ON", pair.startedOn().toEpochDay()), Map.entry("MONTHS", pair.months()));
    }
}
