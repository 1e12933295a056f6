package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Rule;
import org.junit.Test;
import org.mentoringpair.stores.Stores;

public abstract class StoredConfiguredItemsContract extends ConfiguredItemsContract {
    @Rule
    public final Stores stores = stores();

    private final ConfiguredItems items = new StoredConfiguredItems(stores.activeObjects());

    protected abstract Stores stores();

    @Override
    protected ConfiguredItems items() {
        return items;
    }

    @Test
    public void everything_is_read_in_one_statement() {
        for (MentoringField field : MentoringField.values()) {
            items.keep(ConfiguredItem.creating(ItemKey.of(field), new Label(field.name(), "")).created("1"));
        }

        assertThat(stores.statementsOf(items::all)).isEqualTo(1);
    }

    @Test
    public void a_message_longer_than_the_column_is_cut() {
        items.keep(ConfiguredItem.creating(ItemKey.of(MentoringRole.MENTEE), new Label("Mentee", "")).failed("x".repeat(5000)));

        assertThat(items.all().get(ItemKey.of(MentoringRole.MENTEE)).message()).hasSize(450).endsWith("…");
    }
}
