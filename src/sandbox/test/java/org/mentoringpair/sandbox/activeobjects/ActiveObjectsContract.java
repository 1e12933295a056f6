package org.mentoringpair.sandbox.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.java.ao.DatabaseProvider;
import net.java.ao.Query;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;
import org.mentoringpair.sandbox.plugins.InstallationFailed;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What every database must keep; one subclass per database. */
public abstract class ActiveObjectsContract {
    private static final TableNames NAMES = TableNames.ofNamespace("com.example.feas");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Database database;
    private ActiveObjects ao;

    abstract DataSource emptyDatabase() throws Exception;

    @Before
    public void start() throws Exception {
        DataSource source = emptyDatabase();
        Schema.applyTo(source);
        database = new Database(source);
        context.registerBean(Database.class, () -> database);
        context.register(AppDatabase.class, CountedStatements.class);
        context.refresh();
        ao = context.getBean(AppDatabase.class).open(NAMES, List.of(MeetingRow.class));
    }

    @After
    public void stop() {
        context.close();
    }

    @Test
    public void tables_bear_the_names_jira_would_give_them() {
        assertThat(NAMES.prefix()).isEqualTo("AO_5B9FAE");
        meetIn("the canteen");

        assertThat(database.sql("SELECT COUNT(*) FROM \"AO_5B9FAE_MEETING\"").query(Long.class).single()).isEqualTo(1);
    }

    @Test
    public void a_name_of_more_than_thirty_characters_is_refused_at_installation() {
        assertThatThrownBy(() -> context.getBean(AppDatabase.class).open(NAMES, List.of(RowWithFarTooLongANameForOracle.class)))
                .isInstanceOf(InstallationFailed.class).hasMessageContaining("too long");
    }

    @Test
    public void a_transaction_takes_jiras_own_tables_along_and_both_are_undone() {
        assertThatThrownBy(() -> ao.executeInTransaction(() -> {
            meetIn("the canteen");
            keep("mood", "hopeful");
            throw new IllegalStateException("the canteen is closed");
        })).hasMessage("the canteen is closed");

        assertThat(meetings()).isZero();
        assertThat(kept("mood")).isZero();
    }

    @Test
    public void an_inner_transaction_is_undone_with_the_outer_one() {
        assertThatThrownBy(() -> database.inTransaction(() -> {
            ao.executeInTransaction(() -> meetIn("the library"));
            throw new IllegalStateException("Kenji is ill");
        })).hasMessage("Kenji is ill");

        assertThat(meetings()).isZero();
    }

    @Test
    public void what_is_committed_is_there_and_a_column_is_found_by_its_upper_case_name() {
        ao.executeInTransaction(() -> meetIn("Siobhan's office"));

        MeetingRow[] found = ao.find(MeetingRow.class, Query.select().where("PLACE = ?", "Siobhan's office"));

        assertThat(found).extracting(MeetingRow::getPlace).containsExactly("Siobhan's office");
    }

    @Test
    public void statements_on_the_apps_tables_are_counted_for_the_thread_that_runs_them() throws Exception {
        AoStatements statements = context.getBean(AoStatements.class);
        meetIn("the canteen");

        statements.start();
        meetings();
        meetings();
        keep("mood", "counted by nobody");
        Thread other = new Thread(this::meetings);
        other.start();
        other.join();

        assertThat(statements.count()).isEqualTo(2);
        assertThat(context.getBean(DatabaseProvider.SqlListener.class)).isSameAs(statements);
    }

    @Test
    public void tables_of_others_are_left_alone_and_a_second_start_finds_everything() {
        keep("mood", "hopeful");
        meetIn("the canteen");

        ao = context.getBean(AppDatabase.class).open(NAMES, List.of(MeetingRow.class));

        assertThat(meetings()).isEqualTo(1);
        assertThat(kept("mood")).isEqualTo(1);
    }

    private MeetingRow meetIn(String place) {
        return ao.create(MeetingRow.class, Map.of("PLACE", place));
    }

    private int meetings() {
        return ao.count(MeetingRow.class, Query.select());
    }

    private void keep(String name, String text) {
        database.sql("INSERT INTO sandbox_property (name, text_value) VALUES (?, ?)").params(name, text).update();
    }

    private long kept(String name) {
        return database.sql("SELECT COUNT(*) FROM sandbox_property WHERE name = ?").param(name).query(Long.class).single();
    }
}
