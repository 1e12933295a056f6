package org.mentoringpair.stores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.java.ao.Entity;
import org.junit.Rule;
import org.junit.Test;

/** What both databases promise to the stores; also the pattern for the contract tests of the concepts. */
public abstract class StoresContract {
    @Rule
    public final Stores stores = stores();

    protected abstract Stores stores();

    @Test
    public void what_a_failed_transaction_wrote_is_gone_together_with_the_one_around_it() {
        assertThatThrownBy(() -> stores.activeObjects().executeInTransaction(() -> {
            write("Siobhan O'Brien asked for time");
            return stores.activeObjects().executeInTransaction(() -> {
                throw new IllegalStateException("the inner one fails");
            });
        })).hasMessage("the inner one fails");

        assertThat(stores.activeObjects().count(NoteRow.class, "1 = 1")).isZero();
    }

    @Test
    public void statements_are_counted() {
        write("one");
        write("two");

        int statements = stores.statementsOf(() -> stores.activeObjects().find(NoteRow.class, "TEXT = ?", "two"));

        assertThat(statements).isEqualTo(1);
    }

    @Test
    public void every_test_begins_with_empty_tables() {
        assertThat(stores.activeObjects().count(NoteRow.class, "1 = 1")).isZero();

        write("left behind");
    }

    private void write(String text) {
        stores.activeObjects().create(NoteRow.class, Map.of("TEXT", text));
    }

    public interface NoteRow extends Entity {
        String getText();

        void setText(String text);
    }
}
