package org.mentoringpair.sandbox.bulk;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Makes pairs by copying the rows of pairs that the app has made, one after the other: what a copy has in roles, schemes,
 * levels, fields and rows of the app is what the app gave the first.
 */
@Component
final class BulkPairs {
    /** Pairs written in one transaction. */
    private static final int AT_ONCE = 20;
    private static final String KEY = "BULK";
    private static final int LETTERS = 26;

    private final Database database;
    private final PeopleOfPairs people;
    private final ApplicationEventPublisher events;

    BulkPairs(Database database, PeopleOfPairs people, ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.events = events;
    }

    /**
     * @param milestones how many each pair has
     * @param checkIns   how many each pair has
     * @param made       is told how many pairs there are by now
     */
    void make(int pairs, int milestones, int checkIns, IntConsumer made) throws SQLException {
        boolean postgreSql;
        Tables tables;
        Connection connection = DataSourceUtils.getConnection(database.dataSource());
        try {
            postgreSql = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            tables = Tables.of(connection);
        } finally {
            DataSourceUtils.releaseConnection(connection, database.dataSource());
        }
        List<Belongings> templates = templates(tables, milestones, checkIns);
        NewRows rows = new NewRows(database, postgreSql);
        long first = 1 + database.sql("SELECT COUNT(*) FROM project WHERE pkey LIKE ?").param(KEY + "%").query(Long.class).single();
        for (int done = 0; done < pairs; done = Math.min(pairs, done + AT_ONCE)) {
            Belongings block = new Belongings(new HashSet<>());
            for (int i = done; i < Math.min(pairs, done + AT_ONCE); i++) {
                block.add(copy(tables, templates.get(i % templates.size()), rows, first + i));
            }
            rows.write(block);
            made.accept(Math.min(pairs, done + AT_ONCE));
        }
        database.sql("ANALYZE").update();
        events.publishEvent(new RowsWrittenAround());
    }

    /** The pairs that people made, as they are now. */
    private List<Belongings> templates(Tables tables, int milestones, int checkIns) {
        Table pairs = tables.ofApp("PAIR", "MENTOR_KEY", "MENTEE_KEY").orElseThrow(() -> new IllegalArgumentException("No app keeps pairs here"));
        List<Long> projects = database.sql("SELECT p.id FROM project p JOIN " + pairs.quoted() + " m ON m." + pairs.quoted(pairs.place("PROJECT_ID"))
                + " = p.id WHERE p.pkey NOT LIKE ? ORDER BY p.id").param(KEY + "%").query(Long.class).list();
        if (projects.isEmpty()) {
            throw new IllegalArgumentException("There is no pair that could be copied");
        }
        long type = database.sql("SELECT id FROM issue_type WHERE type_name LIKE 'Milestone%' ORDER BY id").query(Long.class).list().get(0);
        List<Belongings> templates = new ArrayList<>();
        for (long project : projects) {
            GrownPair grown = new GrownPair(tables, new ProjectRows(database, tables).of(project));
            grown.growMilestones(type, milestones);
            grown.growCheckIns(type, checkIns);
            templates.add(grown.belongings());
        }
        return templates;
    }

    private Belongings copy(Tables tables, Belongings template, NewRows rows, long number) {
        Table pairs = tables.ofApp("PAIR", "MENTOR_KEY", "MENTEE_KEY").orElseThrow();
        Object[] pair = template.of(pairs).get(0);
        Map<Object, Object> instead = people.instead(pair[pairs.place("MENTOR_KEY")].toString(), pair[pairs.place("MENTEE_KEY")].toString(), number);
        Belongings copy = template.anew(rows, instead, " of " + KEY + number);
        Table projects = tables.named(Tables.PROJECT);
        Object[] project = copy.of(projects).get(0);
        project[projects.place("PKEY")] = KEY + letters(number);
        project[projects.place("PNAME")] = "Bulk pair " + number;
        Table issues = tables.named(Tables.ISSUE);
        for (Object[] issue : copy.of(issues)) {
            issue[issues.place("SUMMARY")] = renamed(issue[issues.place("SUMMARY")].toString(), instead);
        }
        return copy;
    }

    private static String renamed(String words, Map<Object, Object> instead) {
        String renamed = words;
        for (Map.Entry<Object, Object> name : instead.entrySet()) {
            // a display name has a space; a username may be a word
            if (name.getKey().toString().contains(" ")) {
                renamed = renamed.replace(name.getKey().toString(), name.getValue().toString());
            }
        }
        return renamed;
    }

    /** Keys of projects have letters; 1 is A, 27 is AA. */
    private static String letters(long number) {
        long left = number - 1;
        String end = "" + (char) ('A' + left % LETTERS);
        return left < LETTERS ? end : letters(left / LETTERS) + end;
    }
}
