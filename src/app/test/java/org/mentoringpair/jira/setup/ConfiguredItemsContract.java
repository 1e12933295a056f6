package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public abstract class ConfiguredItemsContract {
    private static final ItemKey MENTOR = ItemKey.of(MentoringRole.MENTOR);
    private static final Label LABEL = new Label("Mentor", "Guides Zoë O'Brien, 陈美玲 and <img src=x onerror=alert(1)>.");

    protected abstract ConfiguredItems items();

    @Test
    public void what_is_kept_is_found_again_word_for_word() {
        ConfiguredItem created = ConfiguredItem.creating(MENTOR, LABEL).created("10001");

        items().keep(created);

        assertThat(items().all()).containsOnlyKeys(MENTOR).containsEntry(MENTOR, created);
    }

    @Test
    public void keeping_it_again_replaces_what_was_remembered() {
        ConfiguredItem creating = ConfiguredItem.creating(MENTOR, LABEL);
        items().keep(creating);

        items().keep(creating.begun("10001").failed("Out of roles"));

        assertThat(items().all().values()).containsExactly(new ConfiguredItem(MENTOR, LABEL, "10001", ItemState.FAILED, "Out of roles"));
    }

    @Test
    public void the_same_name_in_another_kind_is_another_thing() {
        items().keep(ConfiguredItem.creating(new ItemKey(ItemKind.WORKFLOW, "GOAL"), LABEL));

        items().keep(ConfiguredItem.creating(new ItemKey(ItemKind.ISSUE_TYPE, "GOAL"), LABEL));

        assertThat(items().all()).hasSize(2);
    }

    @Test
    public void a_thing_without_description_is_kept_without() {
        ConfiguredItem option = ConfiguredItem.creating(ItemKey.option(MentoringField.STAGE, "RAPPORT"), new Label("Rapport", ""));

        items().keep(option);

        assertThat(items().all().values()).containsExactly(option);
    }
}
