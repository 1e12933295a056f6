package org.mentoringpair.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;

public class CachesTest {
    private final String database = UUID.randomUUID().toString();
    private final TestNode lisbon = new TestNode(database);
    private final TestNode osaka = new TestNode(database);
    private final AtomicInteger loads = new AtomicInteger();

    @Before
    public void firstBeat() {
        lisbon.beat();
        osaka.beat();
    }

    @After
    public void stop() {
        lisbon.close();
        osaka.close();
    }

    @Test
    public void a_value_is_loaded_once_until_it_is_removed() {
        Cache<String, String> cache = numbers(lisbon);
        assertThat(List.of(cache.get("amara"), cache.get("amara"), cache.get("jonas"))).containsExactly("amara 1", "amara 1", "jonas 2");

        cache.remove("amara");

        assertThat(cache.get("amara")).isEqualTo("amara 3");
        assertThat(cache.get("jonas")).isEqualTo("jonas 2");
    }

    @Test
    public void what_one_node_removes_the_other_forgets_at_its_next_beat() {
        Cache<String, String> there = numbers(osaka);
        there.get("amara");
        there.get("jonas");

        numbers(lisbon).remove("amara");
        osaka.beat();

        assertThat(there.get("amara")).isEqualTo("amara 3");
        assertThat(there.get("jonas")).isEqualTo("jonas 2");
    }

    @Test
    public void removing_all_reaches_the_other_node_too() {
        Cache<String, String> there = numbers(osaka);
        there.get("amara");

        numbers(lisbon).removeAll();
        osaka.beat();

        assertThat(there.get("amara")).isEqualTo("amara 2");
    }

    @Test
    public void the_others_are_told_when_the_transaction_is_committed_and_not_before() {
        Cache<String, String> there = numbers(osaka);
        there.get("amara");

        lisbon.get(Database.class).inTransaction(() -> {
            numbers(lisbon).remove("amara");
            osaka.beat();
            assertThat(there.get("amara")).isEqualTo("amara 1");
        });
        osaka.beat();

        assertThat(there.get("amara")).isEqualTo("amara 2");
    }

    @Test
    public void everybody_gets_one_and_the_same_value_and_whoever_loaded_it_cannot_change_it_any_more() {
        ArrayList<String> goals = new ArrayList<>(List.of("lead a review"));
        Cache<String, ArrayList<String>> cache = lisbon.get(CacheManager.class).getCache("goals", person -> goals, shared().build());

        ArrayList<String> got = cache.get("amara");
        goals.add("become famous");

        assertThat(cache.get("amara")).isSameAs(got).containsExactly("lead a review");
    }

    @Test
    public void a_value_grows_too_old() throws Exception {
        Cache<String, String> cache = lisbon.get(CacheManager.class).getCache("short", key -> key + " " + loads.incrementAndGet(),
                shared().expireAfterWrite(20, TimeUnit.MILLISECONDS).build());
        cache.get("amara");

        Thread.sleep(40);

        assertThat(cache.get("amara")).isEqualTo("amara 2");
    }

    @Test
    public void a_value_that_was_being_loaded_while_it_was_removed_is_not_kept() {
        List<Cache<String, String>> self = new ArrayList<>();
        self.add(lisbon.get(CacheManager.class).getCache("raced", key -> {
            if (loads.incrementAndGet() == 1) {
                self.get(0).remove(key);
            }
            return key + " " + loads.get();
        }, shared().build()));

        assertThat(self.get(0).get("amara")).isEqualTo("amara 1");
        assertThat(self.get(0).get("amara")).isEqualTo("amara 2");
    }

    @Test
    public void a_cache_that_would_differ_from_node_to_node_is_not_played() {
        CacheManager caches = lisbon.get(CacheManager.class);

        assertThatThrownBy(() -> caches.getCache("local", key -> key, new CacheSettingsBuilder().build())).isInstanceOf(NotPlayed.class);
    }

    private Cache<String, String> numbers(TestNode node) {
        return node.get(CacheManager.class).getCache("numbers", key -> key + " " + loads.incrementAndGet(), shared().build());
    }

    private static CacheSettingsBuilder shared() {
        return new CacheSettingsBuilder().remote().replicateViaInvalidation();
    }
}
