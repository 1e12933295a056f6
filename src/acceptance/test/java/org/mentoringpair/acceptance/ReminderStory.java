package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

/** A pair that lets time pass: what lies in whose mailbox, on two nodes of one Jira whose clock is moved by days. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock and reads mailboxes.")
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class ReminderStory {
    private static RunningSandbox first;
    private static RunningSandbox second;
    private static PairAtWork pair;

    @Rule
    public final Visitors visitors = new Visitors(first);

    @BeforeClass
    public static void start() {
        List<RunningSandbox> nodes = RunningSandbox.twoNodes(PostgreSqlDatabase.empty());
        first = nodes.get(0);
        second = nodes.get(1);
        ZonedDateTime now = OutboxOfPerson.now(first);
        clockMoved(Duration.between(now, now.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).withHour(10)).toHours());
        pair = PairAtWork.named("SECRETLY", PairAtWork.OPEN, first);
        pair.milestone(pair.goal("Leave my team lead"), "Say it aloud");
        Caller.named("amara", first).submitUnforged("/secure/UpdateUserPreferences.jspa", Map.of("userLocale", "de_DE", "defaultUserTimeZone", "Africa/Lagos"));
    }

    @AfterClass
    public static void stop() {
        first.close();
        second.close();
    }

    @Test
    public void in_the_beginning_nobody_is_reminded() {
        OutboxOfPerson.runReminders(first);

        assertThat(mails("siobhan", "amara", "tamsin", "admin")).isEmpty();
    }

    @Test
    public void two_days_before_both_and_nobody_else_are_reminded_once_in_their_language_and_not_at_night() {
        clockMoved(11 * 24 + 18);
        OutboxOfPerson.runReminders(first);
        assertThat(mails("siobhan", "amara")).as("at four in the morning").isEmpty();
        clockMoved(6);

        OutboxOfPerson.runReminders(first);
        OutboxOfPerson.runReminders(second);

        assertThat(mails("siobhan")).singleElement().satisfies(mail -> {
            assertThat(mail.path("subject").asText()).isEqualTo("Your mentoring check-in with Amara Nwosu");
            assertThat(mail.path("html").asText()).contains("Amara Nwosu is due on", "href=\"http://localhost:")
                    .doesNotContain("Leave my team lead", "Say it aloud", "Pair SECRETLY");
        });
        assertThat(mails("amara")).singleElement().satisfies(mail -> {
            assertThat(mail.path("subject").asText()).isEqualTo("Mentoring-Check-in mit Siobhan O'Sullivan");
            assertThat(mail.path("html").asText()).contains("Guten Tag, Amara Nwosu", "Gemeinsame Seite öffnen");
        });
        assertThat(mails("tamsin", "kenji", "priya", "victor", "admin")).isEmpty();
    }

    @Test
    public void two_days_before_the_mail_reads_well_in_the_mailbox_and_leads_to_the_pair() {
        Visitor siobhan = visitors.loggedIn("siobhan").open("/sandbox/outbox");

        siobhan.picture("outbox");
        siobhan.follow("Your mentoring check-in with Amara Nwosu");

        assertThat(siobhan.page().frameLocator("#sandbox-mail-html").locator("body").innerText()).contains("Hello Siobhan O'Sullivan,", "Amara Nwosu is due on");
        siobhan.picture("reminder");
        assertThat(siobhan.page().frameLocator("#sandbox-mail-html").locator("a").first().getAttribute("href")).endsWith(pair.page());
        String id = siobhan.page().url().replaceFirst(".*/", "");
        assertThat(visitors.loggedIn("admin").open("/sandbox/outbox/" + id).sees()).contains("There is no such mail to you").doesNotContain("Amara");
    }

    @Test
    public void until_a_day_or_for_good_one_of_them_turns_reminders_off_for_themselves() {
        LocalDate due = LocalDate.parse(pair.as("siobhan").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in").json().path("due").asText());
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(siobhan.find("#mentoring-reminders-state").innerText()).contains("Reminders come by mail.");
        siobhan.follow("Turn off or snooze").picture("reminders").find("label[for=wish-SNOOZED]").click();
        siobhan.press("Save");
        assertThat(siobhan.problemAt("until")).isEqualTo("Choose a day after today, at most 366 days ahead.");
        siobhan.fill("until", due.plusDays(1).toString()).press("Save");
        assertThat(siobhan.find("#mentoring-reminders-now").innerText()).contains("No reminders come by mail before");
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringReminders!default.jspa");
        amara.find("label[for=wish-OFF]").click();
        amara.press("Speichern");
        assertThat(amara.open(pair.page()).find("#mentoring-reminders-state").innerText()).contains("Es kommen keine Erinnerungen per E-Mail.");
    }

    @Test
    public void when_it_was_missed_who_wants_to_is_reminded_the_day_after_and_left_in_peace_once_they_pause() {
        moved(3);
        OutboxOfPerson.runReminders(second);
        assertThat(mails("siobhan")).hasSize(2).last().satisfies(mail -> assertThat(mail.path("html").asText()).contains("was due on"));

        assertThat(pair.as("amara").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", "rapport", "stage", "paused")).status()).isEqualTo(200);
        moved(7);
        OutboxOfPerson.runReminders(first);

        assertThat(mails("siobhan")).hasSize(2);
        assertThat(mails("amara")).as("she has turned them off").hasSize(1);
    }

    @Test
    public void when_months_go_by_one_letter_says_all_that_is_due_once_and_no_word_of_the_pair() {
        PairAtWork quiet = PairAtWork.named("QUIETLY", PairAtWork.CLOSED, first);
        CharterReviewStory.signedByBoth(quiet);
        GoalTogetherStory.active(quiet, "Ask for a raise");
        assertThat(nextToSiobhan(35)).contains("are still at the beginning");

        String due = nextToSiobhan(56);
        assertThat(due).contains("signed your charter three months ago", "Open your charter", "on something that you are working on", "logged no check-in for three months")
                .doesNotContain("Ask for a raise", "QUIETLY: ", "Why we do this");
        assertThat(mails("siobhan").get(mails("siobhan").size() - 1).path("subject").asText()).isEqualTo("Your mentoring with Amara Nwosu");

        assertThat(nextToSiobhan(7)).contains("have still logged no check-in", "Nothing is ended for you");
        assertThat(quiet.as("siobhan").get("/rest/mentoring/1.0/pairs/" + quiet.id()).json().path("stage").asText()).isEqualTo("rapport");
        assertThat(mails("amara")).as("she has turned them off").hasSize(1);
    }

    /** The one mail that comes some days later, however often the job runs on whichever node. */
    private static String nextToSiobhan(int days) {
        int before = mails("siobhan").size();
        clockMoved(days * 24L);
        OutboxOfPerson.run("org.mentoringpair.jira:pair-health", first);
        OutboxOfPerson.runReminders(first);
        OutboxOfPerson.runReminders(second);
        OutboxOfPerson.runReminders(first);
        assertThat(mails("siobhan")).hasSize(before + 1);
        return mails("siobhan").get(before).path("html").asText();
    }

    private static void moved(int days) {
        clockMoved(days * 24L);
        // the second node looks at the clock twice a second, and runs what has become due
        OutboxOfPerson.awaitReminders(second);
    }

    private static void clockMoved(long hours) {
        assertThat(Caller.named("admin", first).submitUnforged("/sandbox/clock", Map.of("hours", String.valueOf(hours))).status()).isEqualTo(302);
    }

    private static List<JsonNode> mails(String... usernames) {
        return List.of(usernames).stream().flatMap(username -> new OutboxOfPerson(username, second).ofTheApp().stream()).toList();
    }
}
