package org.mentoringpair.jira.concern;

import com.atlassian.jira.issue.Issue;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mentoringpair.concern.Concerns;
import org.mentoringpair.jira.FoundIssues;
import org.mentoringpair.jira.JobRun;
import org.mentoringpair.jira.RegularJob;
import org.mentoringpair.jira.setup.MentoringIssueType;
import org.mentoringpair.jira.setup.SharedConfiguration;

/** Hears of concerns that were made just before a crash: Jira has the issue, sealed already, and nobody was told. One search and one SQL statement where there are none. */
public final class UnheardConcernsJob implements JobRunner {
    private static final Duration EVERY = Duration.ofMinutes(10);
    /** So many were never raised in two days; some databases take no more at once. */
    private static final int MOST = 1000;

    private final RegularJob regular;
    private final FoundIssues found;
    private final SharedConfiguration configuration;
    private final Concerns concerns;
    private final ConcernEvents events;
    private final Clock clock;

    public UnheardConcernsJob(SchedulerService scheduler, FoundIssues found, SharedConfiguration configuration, Concerns concerns, ConcernEvents events, Clock clock) {
        this.regular = RegularJob.everySoOften("unheard-concerns", EVERY, scheduler, clock);
        this.found = found;
        this.configuration = configuration;
        this.concerns = concerns;
        this.events = events;
        this.clock = clock;
    }

    void register() throws SchedulerServiceException {
        regular.register(this);
    }

    void unregister() {
        regular.unregister();
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        JobRun<Issue> run = new JobRun<>("Concerns heard of late", Issue::getId, events::heardLate);
        unheard().forEach(run);
        return run.response();
    }

    private List<Issue> unheard() {
        if (!configuration.complete()) {
            return List.of();
        }
        LocalDate since = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(2);
        List<Issue> recent = found.whoeverMayBrowse("issuetype = " + configuration.issueType(MentoringIssueType.CONCERN) + " AND updated >= \"" + since
                + "\" ORDER BY updated DESC", MOST);
        Set<Long> heard = concerns.heardOf(recent.stream().map(Issue::getId).collect(Collectors.toSet()));
        return recent.stream().filter(issue -> !heard.contains(issue.getId())).toList();
    }
}
