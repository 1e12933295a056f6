package org.mentoringpair.sandbox.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.After;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class SchedulerTest {
    private static final String REMINDERS = "some.app:reminders";
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("some.app:reminders-runner");

    private final SetClock clock = new SetClock();
    private final String database = UUID.randomUUID().toString();
    private final ClusterNode lisbon = new ClusterNode(database, clock);
    private final ClusterNode osaka = new ClusterNode(database, clock);
    private final List<String> runs = new CopyOnWriteArrayList<>();

    @After
    public void stop() {
        lisbon.close();
        osaka.close();
    }

    @Test
    public void a_job_that_is_due_runs_on_one_node_only() {
        everyDayOnBothNodes();
        lisbon.beat();
        assertThat(runs).isEmpty();

        clock.move(Duration.ofHours(3));
        beatOnBothNodes();

        assertThat(runs).hasSize(1);
        assertThat(osaka.job(REMINDERS).result()).isEqualTo(Job.SUCCEEDED);
        assertThat(osaka.job(REMINDERS).message()).isEqualTo("two reminded");
    }

    @Test
    public void of_two_nodes_that_see_the_same_run_to_be_due_one_gets_it() {
        everyDayOnBothNodes();
        clock.move(Duration.ofHours(3));
        Job seenByBoth = lisbon.job(REMINDERS);

        assertThat(lisbon.claims(seenByBoth, clock.instant())).isTrue();
        assertThat(osaka.claims(seenByBoth, clock.instant())).isFalse();
    }

    @Test
    public void what_was_missed_while_the_clock_jumped_runs_once_and_then_keeps_its_time_of_day() {
        everyDayOnBothNodes();
        Instant first = lisbon.job(REMINDERS).nextRun();

        clock.move(Duration.ofDays(10));
        beatOnBothNodes();

        assertThat(runs).hasSize(1);
        assertThat(lisbon.job(REMINDERS).nextRun()).isEqualTo(first.plus(Duration.ofDays(10)));
    }

    @Test
    public void a_job_that_fails_is_shown_and_runs_again_next_time() {
        schedule(lisbon, Duration.ofDays(1));
        lisbon.scheduler().registerJobRunner(RUNNER, request -> {
            runs.add("lisbon");
            throw new IllegalStateException("no mail server");
        });

        clock.move(Duration.ofHours(3));
        beatUntilDone(lisbon);
        assertThat(lisbon.job(REMINDERS).result()).isEqualTo(Job.FAILED);
        assertThat(lisbon.job(REMINDERS).message()).contains("no mail server");
        clock.move(Duration.ofDays(1));
        beatUntilDone(lisbon);

        assertThat(runs).hasSize(2);
    }

    @Test
    public void what_a_job_reports_as_failed_is_a_failure_and_no_answer_is_none() {
        schedule(lisbon, Duration.ofDays(1));
        lisbon.scheduler().registerJobRunner(RUNNER, request -> runs.isEmpty() ? failed() : null);

        clock.move(Duration.ofHours(3));
        beatUntilDone(lisbon);
        assertThat(lisbon.job(REMINDERS).result() + " " + lisbon.job(REMINDERS).message()).isEqualTo("failed half of them");
        clock.move(Duration.ofDays(1));
        beatUntilDone(lisbon);

        assertThat(lisbon.job(REMINDERS).result() + lisbon.job(REMINDERS).message()).isEqualTo("succeeded");
    }

    @Test
    public void a_node_whose_app_is_stopped_leaves_the_run_to_another() {
        everyDayOnBothNodes();
        lisbon.scheduler().unregisterJobRunner(RUNNER);
        clock.move(Duration.ofHours(3));

        lisbon.beat();
        assertThat(runs).isEmpty();
        beatOnBothNodes();

        assertThat(runs).containsExactly("osaka");
    }

    @Test
    public void a_press_of_the_button_does_not_move_the_next_run() {
        everyDayOnBothNodes();
        Instant next = lisbon.job(REMINDERS).nextRun();

        assertThat(lisbon.runNow(REMINDERS)).isTrue();
        beatUntilDone(lisbon);

        assertThat(runs).containsExactly("lisbon");
        assertThat(lisbon.job(REMINDERS).nextRun()).isEqualTo(next);
        lisbon.scheduler().unregisterJobRunner(RUNNER);
        assertThat(lisbon.runNow(REMINDERS)).isFalse();
    }

    @Test
    public void times_are_whole_minutes_and_a_job_scheduled_again_keeps_what_is_known_of_it() {
        schedule(lisbon, Duration.ofMillis(90_001));

        assertThat(osaka.job(REMINDERS).interval()).isEqualTo(Duration.ofMinutes(2).toMillis());
        assertThat(osaka.job(REMINDERS).nextRun()).isEqualTo(Instant.parse("2026-11-22T11:31:00Z"));
        assertThat(osaka.scheduler().getJobDetails(JobId.of(REMINDERS))).isNotNull();
        assertThat(osaka.scheduler().getJobDetails(JobId.of("some.app:nothing"))).isNull();
    }

    @Test
    public void terms_that_are_not_played_are_refused_by_name() {
        JobConfig nothingSaid = JobConfig.forJobRunnerKey(RUNNER);

        assertThatThrownBy(() -> lisbon.scheduler().scheduleJob(JobId.of(REMINDERS), nothingSaid)).isInstanceOf(NotPlayed.class);
        assertThatThrownBy(() -> lisbon.scheduler().scheduleJob(JobId.of(REMINDERS), nothingSaid.withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)))
                .isInstanceOf(NotPlayed.class);
    }

    @Test
    public void a_job_that_runs_when_the_node_stops_is_waited_for_and_no_thread_is_left() throws Exception {
        schedule(lisbon, Duration.ofDays(1));
        CountDownLatch begun = new CountDownLatch(1);
        lisbon.scheduler().registerJobRunner(RUNNER, request -> slow(begun));
        clock.move(Duration.ofHours(3));
        lisbon.beat();
        begun.await();
        Thread job = Thread.getAllStackTraces().keySet().stream().filter(it -> runs.contains(String.valueOf(it.getId()))).findFirst().orElseThrow();

        lisbon.close();

        assertThat(osaka.job(REMINDERS).result()).isEqualTo(Job.SUCCEEDED);
        job.join(2_000);
        assertThat(job.isAlive()).isFalse();
    }

    private JobRunnerResponse slow(CountDownLatch begun) {
        runs.add(String.valueOf(Thread.currentThread().getId()));
        begun.countDown();
        pause(300);
        return JobRunnerResponse.success("in the end");
    }

    private JobRunnerResponse failed() {
        runs.add("failed");
        return JobRunnerResponse.failed("half of them");
    }

    private void everyDayOnBothNodes() {
        schedule(lisbon, Duration.ofDays(1));
        lisbon.scheduler().registerJobRunner(RUNNER, reminding("lisbon"));
        osaka.scheduler().registerJobRunner(RUNNER, reminding("osaka"));
    }

    private JobRunner reminding(String node) {
        return request -> {
            runs.add(node);
            return JobRunnerResponse.success("two reminded");
        };
    }

    /** First in two hours, not quite on the minute. */
    private void schedule(ClusterNode node, Duration interval) {
        Date firstRun = Date.from(clock.instant().plus(Duration.ofHours(2)));
        node.scheduler().scheduleJob(JobId.of(REMINDERS), JobConfig.forJobRunnerKey(RUNNER).withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                .withSchedule(Schedule.forInterval(interval.toMillis(), firstRun)));
    }

    private void beatOnBothNodes() {
        for (int beats = 0; beats < 3; beats++) {
            lisbon.beat();
            beatUntilDone(osaka);
        }
    }

    private static void beatUntilDone(ClusterNode node) {
        node.beat();
        for (int waits = 0; waits < 100 && node.job(REMINDERS).result().equals(Job.RUNNING); waits++) {
            pause(20);
        }
        // the job counts as under way until just after its result is written
        pause(30);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SetClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T09:30:07Z");

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("jobs know moments, not days");
        }
    }
}
