package org.mentoringpair.sandbox.scheduler;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The rows of {@code scheduled_job}; moments are epoch milliseconds by the sandbox's clock. */
@Component
final class Jobs {
    private static final String SELECT = "SELECT job_id, runner_key, interval_millis, next_run, last_run, last_result, last_message, last_cost FROM scheduled_job";

    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    List<Job> all() {
        return database.sql(SELECT + " ORDER BY job_id").query(Jobs::job).list();
    }

    List<Job> due(Instant now) {
        return database.sql(SELECT + " WHERE next_run <= ? ORDER BY next_run").param(now.toEpochMilli()).query(Jobs::job).list();
    }

    Optional<Job> withId(String id) {
        return database.sql(SELECT + " WHERE job_id = ?").param(id).query(Jobs::job).optional();
    }

    /** Adds the job or gives it other terms; what is known of its last run stays. */
    void schedule(String id, String runner, long interval, Instant firstRun) {
        if (changed(id, runner, interval, firstRun)) {
            return;
        }
        try {
            database.apart(() -> database.sql("INSERT INTO scheduled_job (job_id, runner_key, interval_millis, next_run) VALUES (?, ?, ?, ?)")
                    .params(id, runner, interval, firstRun.toEpochMilli()).update());
        } catch (DuplicateKeyException e) {
            // another node scheduled it at the same moment
            changed(id, runner, interval, firstRun);
        }
    }

    private boolean changed(String id, String runner, long interval, Instant firstRun) {
        return database.sql("UPDATE scheduled_job SET runner_key = ?, interval_millis = ?, next_run = ? WHERE job_id = ?")
                .params(runner, interval, firstRun.toEpochMilli(), id).update() == 1;
    }

    /** Takes a run that is due; false where another node was quicker. */
    boolean claimed(Job job, Instant now) {
        return database.sql("UPDATE scheduled_job SET next_run = ?, last_run = ?, last_result = ?, last_message = NULL WHERE job_id = ? AND next_run = ?")
                .params(job.nextRunAfter(now).toEpochMilli(), now.toEpochMilli(), Job.RUNNING, job.id(), job.nextRun().toEpochMilli()).update() == 1;
    }

    /** A run out of turn; the next one comes when it would have come. */
    void begun(Job job, Instant now) {
        database.sql("UPDATE scheduled_job SET last_run = ?, last_result = ?, last_message = NULL WHERE job_id = ?")
                .params(now.toEpochMilli(), Job.RUNNING, job.id()).update();
    }

    void ended(Job job, String result, String message, String cost) {
        database.sql("UPDATE scheduled_job SET last_result = ?, last_message = ?, last_cost = ? WHERE job_id = ?")
                .params(result, message, cost, job.id()).update();
    }

    private static Job job(ResultSet row, int number) throws SQLException {
        long lastRun = row.getLong("last_run");
        Instant last = row.wasNull() ? null : Instant.ofEpochMilli(lastRun);
        return new Job(row.getString("job_id"), row.getString("runner_key"), row.getLong("interval_millis"),
                Instant.ofEpochMilli(row.getLong("next_run")), last, said(row.getString("last_result")), said(row.getString("last_message")), said(row.getString("last_cost")));
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
