package org.mentoringpair.sandbox.scheduler;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mentoringpair.sandbox.web.Page;
import org.mentoringpair.sandbox.web.Visit;
import org.springframework.stereotype.Component;

/** {@code /sandbox/jobs}: shows the jobs and runs one now. Anybody who is logged in may: it is a sandbox. */
@Component
final class JobsPage implements Page {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.ENGLISH);

    private final Jobs jobs;
    private final Runs runs;
    private final Clock clock;

    JobsPage(Jobs jobs, Runs runs, Clock clock) {
        this.jobs = jobs;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public List<String> addresses() {
        return List.of("/sandbox/jobs");
    }

    @Override
    public void answer(Visit visit) throws Exception {
        if (!visit.isPost()) {
            show(visit, 200, "");
            return;
        }
        Optional<Job> job = jobs.withId(visit.parameter("job"));
        if (job.isEmpty()) {
            show(visit, 400, "There is no such job.");
        } else if (runs.now(job.get())) {
            visit.redirect("/sandbox/jobs");
        } else {
            show(visit, 409, "It is running, or no app that is enabled can run it.");
        }
    }

    private void show(Visit visit, int status, String error) throws Exception {
        visit.show(status, "Jobs", "scheduler/jobs.vm", Map.of(
                "now", moment(clock.instant()), "jobs", jobs.all().stream().map(this::line).toList(), "error", error));
    }

    private Map<String, String> line(Job job) {
        return Map.of("id", job.id(), "lastRun", job.lastRun() == null ? "never" : moment(job.lastRun()),
                "result", job.result(), "message", job.message(), "cost", job.cost(), "nextRun", moment(job.nextRun()));
    }

    private String moment(Instant instant) {
        return instant.atZone(clock.getZone()).format(MOMENT);
    }
}
