package org.mentoringpair.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The mails to one person, as the sandbox keeps them. */
final class OutboxOfPerson {
    private static final String JOB = "org.mentoringpair.jira:check-in-reminders";

    private final Caller reader;

    OutboxOfPerson(String username, Jira jira) {
        this.reader = Caller.named(username, jira);
    }

    /** Mails of the app, oldest first; Jira's own begin with its mark. */
    List<JsonNode> ofTheApp() {
        List<JsonNode> mails = new ArrayList<>();
        reader.get("/sandbox/outbox.json").json().path("mails").forEach(mail -> {
            if (!mail.path("subject").asText().startsWith("[JIRA]")) {
                mails.add(0, mail);
            }
        });
        return mails;
    }

    /** Has the job run out of turn, and waits until it has. */
    static void runReminders(Jira jira) {
        run(JOB, jira);
    }

    /** The same for any job of the app, by its whole name. */
    static void run(String job, Jira jira) {
        Caller.named("admin", jira).submitUnforged("/sandbox/jobs", Map.of("job", job));
        await(job, jira);
    }

    /** Waits until the job's last run is over, if there was any. */
    static void awaitReminders(Jira jira) {
        await(JOB, jira);
    }

    private static void await(String job, Jira jira) {
        Caller admin = Caller.named("admin", jira);
        for (int looks = 0; looks < 40; looks++) {
            String row = admin.get("/sandbox/jobs").text().split("data-job=\"" + job)[1].split("</tr>")[0];
            if (row.contains("succeeded")) {
                return;
            }
            pause();
        }
        throw new AssertionError("The job " + job + " has not run within ten seconds");
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
