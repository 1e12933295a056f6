package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A node is lost in the middle of something; the other goes on as soon as the lost one's locks have run out. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It needs two nodes and kills one.")
public class LostNodeStory {
    /** The lease of a lock is ten seconds (docs/sandbox.md); the rest is for the work itself. */
    private static final Duration LEASE_AND_WORK = Duration.ofSeconds(40);

    private PostgreSqlDatabase database;
    private RunningSandbox lost;
    private RunningSandbox left;

    @Before
    public void start() {
        database = PostgreSqlDatabase.empty();
        List<RunningSandbox> nodes = RunningSandbox.twoNodes(database);
        lost = nodes.get(0);
        left = nodes.get(1);
    }

    @After
    public void stop() {
        lost.close();
        left.close();
    }

    @Test
    public void a_node_lost_while_it_makes_fields_leaves_a_set_up_that_the_other_completes() throws InterruptedException {
        isLostOnce("SELECT 1 FROM custom_field HAVING COUNT(*) > 12");

        PairAtWork pair = within(LEASE_AND_WORK, () -> PairAtWork.siobhanAndAmara(left, PairAtWork.OPEN));

        Configuration.isThereOnce(database);
        pair.milestone("Life goes on");
    }

    @Test
    public void a_node_lost_while_it_makes_screens_leaves_a_set_up_that_the_other_completes() throws InterruptedException {
        isLostOnce("SELECT 1 FROM field_screen_scheme HAVING COUNT(*) > 3");

        PairAtWork pair = within(LEASE_AND_WORK, () -> PairAtWork.siobhanAndAmara(left, PairAtWork.OPEN));

        Configuration.isThereOnce(database);
        pair.milestone("Life goes on");
    }

    @Test
    public void a_node_lost_while_a_check_in_is_logged_keeps_nobody_from_logging_on_the_other() throws InterruptedException {
        PairAtWork pair = PairAtWork.siobhanAndAmara(lost, PairAtWork.OPEN);
        List<Long> acknowledged = new CopyOnWriteArrayList<>();
        CountDownLatch enough = new CountDownLatch(15);
        Thread writer = new Thread(() -> writeUntilTheEnd(pair, acknowledged, enough));
        writer.start();
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();

        lost.kill();
        writer.join();
        String checkIns = "/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins";
        Caller amara = Caller.named("amara", left);
        Caller.Answer answer = within(LEASE_AND_WORK, () -> amara.post(checkIns, PairAtWork.aCheckIn(LocalDate.now().toString(), "On the node that is left")));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(acknowledged).allSatisfy(id -> assertThat(amara.get("/rest/mentoring/1.0/check-ins/" + id).status()).isEqualTo(200));
    }

    /** The lost node begins the set-up, and is killed when the database says that it has come so far. */
    private void isLostOnce(String soFar) throws InterruptedException {
        AtomicBoolean over = new AtomicBoolean();
        Thread first = new Thread(() -> {
            try {
                PairAtWork.waitingProject(lost);
                over.set(true);
            } catch (UncheckedIOException nodeIsGone) {
                // as it should be
            }
        });
        first.start();
        while (database.texts(soFar).isEmpty()) {
            assertThat(first.isAlive()).as("the set-up goes on").isTrue();
        }
        lost.kill();
        first.join();
        assertThat(over).as("the set-up was over before it could be interrupted").isFalse();
    }

    private static void writeUntilTheEnd(PairAtWork pair, List<Long> acknowledged, CountDownLatch enough) {
        try {
            while (true) {
                JsonNode written = pair.logged("amara", PairAtWork.aCheckIn(LocalDate.now().toString(), "Written until the end"));
                acknowledged.add(written.path("id").asLong());
                enough.countDown();
            }
        } catch (UncheckedIOException nodeIsGone) {
            // what was being sent is not acknowledged
        }
    }

    private static <T> T within(Duration most, Supplier<T> work) {
        long begun = System.nanoTime();
        T result = work.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(most);
        return result;
    }
}
