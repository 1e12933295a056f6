package org.mentoringpair.sandbox.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Test;
import org.mentoringpair.sandbox.database.Database;

public class ClusterLocksTest {
    private final String database = UUID.randomUUID().toString();
    private final TestNode lisbon = new TestNode(database);
    private final TestNode osaka = new TestNode(database);

    @After
    public void stop() {
        lisbon.close();
        osaka.close();
    }

    @Test
    public void what_one_node_holds_another_cannot_take_until_it_is_given_back() {
        assertThat(lock(lisbon).tryLock()).isTrue();
        assertThat(lock(osaka).tryLock()).isFalse();

        lock(lisbon).unlock();

        assertThat(lock(osaka).tryLock()).isTrue();
    }

    @Test
    public void a_thread_may_take_a_lock_again_and_gives_it_back_as_often() {
        lock(lisbon).lock();
        lock(lisbon).lock();
        lock(lisbon).unlock();
        assertThat(lock(osaka).tryLock()).isFalse();

        lock(lisbon).unlock();

        assertThat(lock(osaka).tryLock()).isTrue();
    }

    @Test
    public void another_thread_of_the_same_node_has_to_wait() {
        lock(lisbon).lock();
        assertThat(CompletableFuture.supplyAsync(() -> lock(lisbon).tryLock()).join()).isFalse();

        lock(lisbon).unlock();

        assertThat(CompletableFuture.supplyAsync(() -> lock(lisbon).tryLock()).join()).isTrue();
    }

    @Test
    public void a_lock_that_a_thread_does_not_hold_is_not_its_to_give_back() {
        CompletableFuture.runAsync(() -> lock(lisbon).lock()).join();

        assertThatThrownBy(() -> lock(lisbon).unlock()).isInstanceOf(IllegalMonitorStateException.class);
    }

    @Test
    public void locks_of_other_names_are_other_locks() {
        lock(lisbon).lock();

        assertThat(osaka.get(ClusterLockService.class).getLockForName("a pair is made").tryLock()).isTrue();
    }

    @Test
    public void a_node_that_was_killed_loses_its_locks_when_their_lease_is_over() {
        lock(lisbon).lock();
        leaseOf(lisbon, -1);

        assertThat(lock(osaka).tryLock()).isTrue();
    }

    @Test
    public void a_living_node_renews_its_leases() {
        lock(lisbon).lock();
        leaseOf(lisbon, 1);

        lisbon.beat();

        assertThat(leaseLeft()).isGreaterThan(LockTable.LEASE_MILLIS / 2);
    }

    @Test
    public void whoever_waits_gets_the_lock_soon_after_it_is_free() throws Exception {
        lock(lisbon).lock();
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return lock(osaka).tryLock(5, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        lock(lisbon).unlock();

        assertThat(waiting.get(5, TimeUnit.SECONDS)).isTrue();
        assertThat(lock(lisbon).tryLock(100, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    public void a_lock_is_taken_for_all_to_see_although_the_transaction_around_it_is_not_committed() {
        lisbon.get(Database.class).inTransaction(() -> {
            lock(lisbon).lock();
            assertThat(lock(osaka).tryLock()).isFalse();
        });
    }

    private static ClusterLock lock(TestNode node) {
        return node.get(ClusterLockService.class).getLockForName("the set-up");
    }

    private void leaseOf(TestNode node, long millisFromNow) {
        node.get(Database.class).sql("UPDATE cluster_lock SET locked_until = ?").param(System.currentTimeMillis() + millisFromNow).update();
    }

    private long leaseLeft() {
        return osaka.get(Database.class).sql("SELECT locked_until FROM cluster_lock").query(Long.class).single() - System.currentTimeMillis();
    }
}
