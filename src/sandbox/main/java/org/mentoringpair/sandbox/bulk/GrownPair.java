package org.mentoringpair.sandbox.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What belongs to one pair, grown to a number of milestones and check-ins by copies of those it has; not yet in the database. */
final class GrownPair {
    private static final int LONGEST_SUMMARY = 255;

    private final Tables tables;
    private final Table issues;
    private final Belongings pair;
    private final Map<Table, Long> unsaved = new HashMap<>();

    GrownPair(Tables tables, Belongings pair) {
        this.tables = tables;
        this.issues = tables.named(Tables.ISSUE);
        this.pair = pair;
    }

    Belongings belongings() {
        return pair;
    }

    /**
     * @param type  the issue type of milestones
     * @param wanted how many there are to be
     */
    void growMilestones(long type, int wanted) {
        List<Object[]> there = new ArrayList<>(milestones(type));
        if (there.isEmpty() && wanted > 0) {
            throw new IllegalArgumentException("A pair to be copied needs a milestone");
        }
        long number = pair.of(issues).stream().mapToLong(issue -> (Long) issue[issues.place("ISSUE_NUMBER")]).max().orElse(0);
        for (int i = there.size(); i < wanted; i++) {
            // check-ins grow by themselves
            Belongings milestone = pair.around(issues, there.get(i % there.size()), table -> !table.kind().contains("_CHECK_IN"))
                    .anew(this::unsaved, Map.of(), " " + i);
            Object[] issue = milestone.of(issues).get(0);
            issue[issues.place("ISSUE_NUMBER")] = ++number;
            issue[issues.place("SUMMARY")] = shortened(issue[issues.place("SUMMARY")].toString(), " (" + (i / there.size() + 1) + ")");
            pair.add(milestone);
        }
        Table projects = tables.named(Tables.PROJECT);
        pair.of(projects).get(0)[projects.place("COUNTER")] = number;
    }

    /** The new ones are a day apart, before those that are there, and about one milestone after the other. */
    void growCheckIns(long milestoneType, int wanted) {
        Table checkIns = tables.ofApp("CHECK_IN", "HELD_ON", "CREATED", "EDITED").orElseThrow();
        List<Object[]> there = new ArrayList<>(pair.of(checkIns));
        if (there.isEmpty() && wanted > 0) {
            throw new IllegalArgumentException("A pair to be copied needs a check-in");
        }
        List<Object> milestones = milestones(milestoneType).stream().map(issue -> issue[issues.place("ID")]).toList();
        for (int i = there.size(); i < wanted; i++) {
            Belongings checkIn = pair.around(checkIns, there.get(i % there.size()), table -> true).anew(this::unsaved, Map.of(), " " + i);
            Object[] row = checkIn.of(checkIns).get(0);
            int days = i / there.size() * there.size();
            row[checkIns.place("HELD_ON")] = LocalDate.parse(row[checkIns.place("HELD_ON")].toString()).minusDays(days).toString();
            back(row, checkIns.place("CREATED"), days);
            back(row, checkIns.place("EDITED"), days);
            if (milestones.contains(row[checkIns.place("ISSUE_ID")])) {
                row[checkIns.place("ISSUE_ID")] = milestones.get(i % milestones.size());
            }
            pair.add(checkIn);
        }
        begunBefore(Math.max(0, wanted - there.size()));
    }

    private void begunBefore(int days) {
        Table pairs = tables.ofApp("PAIR", "STARTED_ON").orElseThrow();
        Object[] row = pair.of(pairs).get(0);
        row[pairs.place("STARTED_ON")] = (Long) row[pairs.place("STARTED_ON")] - days;
    }

    private List<Object[]> milestones(long type) {
        return pair.of(issues).stream().filter(issue -> issue[issues.place("ISSUE_TYPE_ID")].equals(type)).toList();
    }

    private static void back(Object[] row, int column, int days) {
        row[column] = (Long) row[column] - TimeUnit.DAYS.toMillis(days);
    }

    private static String shortened(String summary, String end) {
        return summary.substring(0, Math.min(summary.length(), LONGEST_SUMMARY - end.length())) + end;
    }

    private long unsaved(Table table) {
        return unsaved.merge(table, -1L, Long::sum);
    }
}
