package org.mentoringpair.jira.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mentoringpair.checkins.Amina.OTHER_PAIR;
import static org.mentoringpair.checkins.Amina.PAIR;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.checkins.CheckInDates;
import org.mentoringpair.checkins.CheckInsInMemory;
import org.mentoringpair.checkins.LaggingIssues;
import org.mentoringpair.checkins.TurnsHere;
import org.mentoringpair.jiraapi.JobAnswer;
import org.mentoringpair.jiraapi.JobTerms;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairProjectInMemory;
import org.mentoringpair.pairing.PairsInMemory;
import org.mentoringpair.people.PeopleInMemory;
import org.mockito.ArgumentCaptor;

public class CheckInDatesJobTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final JobId JOB = JobId.of("org.mentoringpair.jira:check-in-dates");

    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final PairsInMemory pairs = new PairsInMemory();
    private final PairProjectInMemory projects = new PairProjectInMemory(new PeopleInMemory());
    private final List<Long> told = new ArrayList<>();

    @Test
    public void it_comes_once_a_day_and_never_at_once() throws Exception {
        job().register();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler).scheduleJob(eq(JOB), config.capture());
        assertThat(JobTerms.of(config.getValue()).interval()).isEqualTo(Duration.ofDays(1).toMillis());
        assertThat(JobTerms.of(config.getValue()).firstRun().toInstant()).isBetween(NOW.plus(Duration.ofHours(2)), NOW.plus(Duration.ofHours(6)));
    }

    @Test
    public void a_restart_does_not_put_it_off() throws Exception {
        when(scheduler.getJobDetails(JOB)).thenReturn(mock(JobDetails.class));

        job().register();

        verify(scheduler).registerJobRunner(any(), any());
        verify(scheduler, never()).scheduleJob(any(), any());
    }

    @Test
    public void it_does_not_run_once_the_app_is_stopped() {
        job().unregister();

        verify(scheduler).unregisterJobRunner(JobRunnerKey.of("org.mentoringpair.jira:check-in-dates"));
    }

    @Test
    public void one_pair_that_cannot_be_helped_does_not_keep_the_others_waiting() {
        Pair broken = lagging(OTHER_PAIR);
        Pair helped = lagging(PAIR);

        JobAnswer answer = JobAnswer.of(job(broken).runJob(null));

        assertThat(told).containsExactly(helped.id());
        assertThat(answer).isEqualTo(new JobAnswer(false, "Issues brought up to date: 1, failed: 1"));
    }

    @Test
    public void where_all_is_well_nothing_is_written() {
        Pair well = pairs.add(PAIR);
        projects.shows(well, null, well.dueAfter(null));

        JobAnswer answer = JobAnswer.of(job().runJob(null));

        assertThat(told).isEmpty();
        assertThat(answer).isEqualTo(new JobAnswer(true, "Issues brought up to date: 0, failed: 0"));
    }

    private Pair lagging(Pair newPair) {
        Pair pair = pairs.add(newPair);
        projects.shows(pair, LocalDate.parse("2020-01-01"), null);
        return pair;
    }

    private CheckInDatesJob job(Pair... broken) {
        CheckInDates dates = new CheckInDates(new CheckInsInMemory(), pairs, (pair, last, next) -> {
            if (List.of(broken).contains(pair)) {
                throw new IllegalStateException("The field Stage has lost its option 10042");
            }
            told.add(pair.id());
        });
        return new CheckInDatesJob(scheduler, new LaggingIssues(pairs, projects, dates, new TurnsHere()), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
