package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What was acknowledged is there, whatever happens to the machine. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It kills the process.")
public class PowerCutStory {
    @Test
    public void killing_the_process_while_check_ins_are_logged_loses_none_that_was_acknowledged() throws InterruptedException {
        try (RunningSandbox sandbox = RunningSandbox.started(Map.of())) {
            PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
            List<Long> acknowledged = new CopyOnWriteArrayList<>();
            CountDownLatch enough = new CountDownLatch(25);
            List<Thread> writers = List.of(writer(pair, "amara", acknowledged, enough), writer(pair, "siobhan", acknowledged, enough));

            writers.forEach(Thread::start);
            enough.await();
            sandbox.kill();
            for (Thread writer : writers) {
                writer.join();
            }
            sandbox.start();

            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(25);
            assertThat(allCheckIns(pair)).containsAll(acknowledged);
            assertThat(pair.checkIn("amara", LocalDate.now().toString(), "Afterwards").status()).as("nothing stays locked").isEqualTo(201);
        }
    }

    private static Thread writer(PairAtWork pair, String username, List<Long> acknowledged, CountDownLatch enough) {
        return new Thread(() -> {
            try {
                while (true) {
                    Caller.Answer answer = pair.checkIn(username, LocalDate.now().toString(), "Written until the end");
                    assertThat(answer.status()).isEqualTo(201);
                    acknowledged.add(answer.json().path("id").asLong());
                    enough.countDown();
                }
            } catch (UncheckedIOException powerIsGone) {
                // what was being sent is not acknowledged
            }
        });
    }

    private static Set<Long> allCheckIns(PairAtWork pair) {
        Set<Long> ids = new HashSet<>();
        List<String> before = new ArrayList<>(List.of(""));
        while (!before.isEmpty()) {
            var page = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins?limit=20" + before.remove(0)).json();
            page.path("checkIns").forEach(checkIn -> ids.add(checkIn.path("id").asLong()));
            if (page.hasNonNull("older")) {
                before.add("&before=" + Caller.encoded(page.path("older").asText()));
            }
        }
        return ids;
    }
}
