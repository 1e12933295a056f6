package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.LocalTurns;
import org.mentoringpair.web.Texts;

public class SettingUpTest {
    private final JiraOnAShelf jira = new JiraOnAShelf();
    private final ConfiguredItems items = new ConfiguredItemsInMemory();
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Labels labels = new Labels(new Texts(i18n, mock(DateTimeFormatterFactory.class)));
    private final RememberedConfiguration remembered = new RememberedConfiguration(items, jira, new LocalCaches());
    private final SettingUp settingUp = new SettingUp(new LocalTurns(), items, jira, labels, remembered);

    @Before
    public void nameWhatIsTaken() {
        when(i18n.getText(eq("mentoring.setup.name-taken"), any(Serializable[].class))).thenAnswer(call -> call.getArgument(1) + " (Mentoring)");
    }

    @Test
    public void the_first_run_creates_everything_and_the_second_nothing() {
        assertThat(settingUp.run()).isEqualTo(new Outcome(true, false));
        assertThat(jira.things).hasSize(4);

        assertThat(settingUp.run().complete()).isTrue();

        assertThat(jira.things).hasSize(4);
        assertThat(jira.completed).hasSize(4);
        assertThat(remembered.complete()).isTrue();
    }

    @Test
    public void what_was_created_just_before_a_crash_is_found_again_and_not_created_twice() {
        jira.deadly.add(JiraOnAShelf.TYPE);
        assertThatThrownBy(settingUp::run).isInstanceOf(JiraOnAShelf.ProcessDied.class);
        assertThat(items.all().get(JiraOnAShelf.TYPE).state()).isEqualTo(ItemState.CREATING);

        settingUp.run();

        assertThat(jira.things).hasSize(4);
        assertThat(items.all().get(JiraOnAShelf.TYPE).jiraId()).isEqualTo("10001");
    }

    @Test
    public void a_refusal_half_way_is_noted_at_its_item_and_the_next_run_goes_on_from_there() {
        jira.refused.add(JiraOnAShelf.FIELD);

        assertThat(settingUp.run().complete()).isFalse();
        assertThat(items.all().get(JiraOnAShelf.FIELD)).extracting(ConfiguredItem::state, ConfiguredItem::message)
                .containsExactly(ItemState.FAILED, "Jira has no room for MENTOR");
        assertThat(items.all()).doesNotContainKey(JiraOnAShelf.SCREEN);
        assertThat(remembered.complete()).isFalse();

        jira.refused.clear();
        assertThat(settingUp.run().complete()).isTrue();
        assertThat(jira.things).hasSize(4);
    }

    @Test
    public void what_was_deleted_in_jira_is_made_anew_and_put_where_it_is_needed() {
        settingUp.run();
        jira.things.remove(items.all().get(JiraOnAShelf.FIELD).jiraId());
        jira.completed.clear();

        assertThat(settingUp.run().complete()).isTrue();

        assertThat(jira.things).hasSize(4).containsKey(items.all().get(JiraOnAShelf.FIELD).jiraId());
        assertThat(jira.completed).containsExactly("MENTOR", "PAIR.VIEW");
    }

    @Test
    public void what_is_made_of_a_thing_is_finished_even_if_the_process_dies_right_after_the_thing_was_made_anew() {
        settingUp.run();
        jira.things.remove(items.all().get(JiraOnAShelf.FIELD).jiraId());
        jira.completed.clear();
        jira.deadlyToComplete.add(JiraOnAShelf.SCREEN);
        assertThatThrownBy(settingUp::run).isInstanceOf(JiraOnAShelf.ProcessDied.class);
        assertThat(items.all().get(JiraOnAShelf.SCREEN).state()).isEqualTo(ItemState.CREATING);
        assertThat(new RememberedConfiguration(items, jira, new LocalCaches()).complete()).isFalse();

        assertThat(settingUp.run().complete()).isTrue();

        assertThat(jira.completed).endsWith("PAIR.VIEW");
        assertThat(items.all().values()).extracting(ConfiguredItem::state).containsOnly(ItemState.CREATED);
        assertThat(jira.things).hasSize(4);
    }

    @Test
    public void what_is_new_in_a_later_version_is_put_where_it_is_needed_even_if_the_process_dies_in_between() {
        jira.left.add(JiraOnAShelf.FIELD);
        settingUp.run();
        jira.left.clear();
        jira.completed.clear();
        jira.deadlyToComplete.add(JiraOnAShelf.SCREEN);
        assertThatThrownBy(settingUp::run).isInstanceOf(JiraOnAShelf.ProcessDied.class);

        settingUp.run();

        assertThat(jira.completed).contains("PAIR.VIEW");
    }

    @Test
    public void what_an_administrator_renamed_stays_in_use() {
        settingUp.run();
        jira.things.put(items.all().get(JiraOnAShelf.ROLE).jiraId(), new Label("Guide", "Renamed by Rosa"));

        settingUp.run();

        assertThat(jira.things).hasSize(4);
    }

    @Test
    public void what_goes_under_another_id_now_is_remembered_by_it() {
        settingUp.run();
        String old = items.all().get(JiraOnAShelf.ROLE).jiraId();
        String now = jira.put(jira.things.remove(old));
        jira.renamedIds.put(old, now);

        settingUp.run();

        assertThat(items.all().get(JiraOnAShelf.ROLE).jiraId()).isEqualTo(now);
        assertThat(jira.things).hasSize(4);
    }

    @Test
    public void somebody_else_s_thing_of_the_same_name_is_left_alone() {
        String theirs = jira.put(new Label("MENTOR", "Ours since 2019"));

        settingUp.run();

        assertThat(items.all().get(JiraOnAShelf.ROLE)).extracting(ConfiguredItem::label)
                .isEqualTo(new Label("MENTOR (Mentoring)", "The ROLE MENTOR"));
        assertThat(items.all().get(JiraOnAShelf.ROLE).jiraId()).isNotEqualTo(theirs);
        assertThat(jira.things).hasSize(5);
    }

    @Test
    public void two_administrators_at_once_create_everything_once() throws Exception {
        jira.secondComer = new CountDownLatch(2);
        ExecutorService administrators = Executors.newFixedThreadPool(2);
        Callable<Outcome> run = settingUp::run;

        List<Boolean> complete = administrators.invokeAll(List.of(run, run)).stream().map(SettingUpTest::outcome).toList();
        administrators.shutdown();

        assertThat(complete).containsOnly(true);
        assertThat(jira.things).hasSize(4);
    }

    private static boolean outcome(Future<Outcome> future) {
        try {
            return future.get().complete();
        } catch (InterruptedException | ExecutionException failure) {
            throw new AssertionError(failure);
        }
    }
}
