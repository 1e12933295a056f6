package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The mails to one person, as the sandbox keeps them. */
final class OutboxOfPerson {
    private static final String JOB = "org.mentoringpair.jira:reminders";

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

    /** The same in the working hours of Europe and West Africa, to which the clock is moved forward if need be. */
    static void runRemindersAtWork(Jira jira) {
        ZonedDateTime now = now(jira);
        ZonedDateTime then = now;
        while (then.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() || then.getHour() < 10 || then.getHour() >= 15) {
            then = then.plusHours(1);
        }
        long hours = Duration.between(now, then).toHours();
        if (hours > 0) {
            assertThat(Caller.named("admin", jira).submitUnforged("/sandbox/clock", Map.of("hours", String.valueOf(hours))).status()).isEqualTo(302);
            pause();
        }
        runReminders(jira);
    }

    /** What the sandbox's clock shows. */
    static ZonedDateTime now(Jira jira) {
        String shown = Caller.named("admin", jira).get("/sandbox/clock").text().split("id=\"sandbox-now\">")[1].split("<")[0];
        return LocalDateTime.parse(shown, DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm", Locale.ENGLISH))
                .atZone(ZoneId.systemDefault()).withZoneSameInstant(ZoneOffset.UTC);
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
