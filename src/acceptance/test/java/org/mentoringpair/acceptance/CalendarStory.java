package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.FixMethodOrder;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.MethodSorters;

/** Siobhan subscribes to her check-ins in the calendar program on her telephone; biweekly, which nobody here wrote, reads them in its place. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements.")
@FixMethodOrder(MethodSorters.NAME_ASCENDING)
public class CalendarStory {
    private static RunningSandbox sandbox;
    private static PairAtWork pair;
    private static String address;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
        pair = PairAtWork.named("SECRETLY", PairAtWork.CLOSED, sandbox);
        pair.goal("Leave my team lead");
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_she_makes_an_address_from_the_page_of_the_pair_and_sees_it_once() {
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Subscribe to all your check-ins");
        assertThat(siobhan.find("#mentoring-calendar-none").count()).isEqualTo(1);

        siobhan.press("Make an address").picture("my-calendar");

        address = siobhan.find("#mentoring-calendar-address").inputValue().replaceFirst(".*/jira", "");
        assertThat(address).matches("/rest/mentoring/1\\.0/calendars/[0-9]+-[A-Za-z0-9_-]{43}\\.ics");
        siobhan.open("/secure/MentoringCalendar!default.jspa");
        assertThat(siobhan.find("#mentoring-calendar-since").count()).isEqualTo(1);
        assertThat(siobhan.page().content()).doesNotContain(address.substring(40));
    }

    @Test
    public void b_a_calendar_program_reads_the_day_and_with_whom_without_logging_in_and_no_word_of_the_pair() {
        Caller.Answer answer = Caller.anonymous(sandbox).get(address);

        VEvent event = only(answer);
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(day(event)).isEqualTo(due());
        assertThat(event.getSummary().getValue()).isEqualTo("Mentoring check-in with Amara Nwosu");
        assertThat(answer.text()).doesNotContain("Leave my team lead", "SECRETLY");
    }

    @Test
    public void c_when_they_have_met_it_moves_and_keeps_its_uid_and_more_pairs_cost_no_more_statements() {
        Caller.Answer before = Caller.anonymous(sandbox).get(address);
        Caller.Answer met = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins", PairAtWork.aCheckIn(LocalDate.now().toString(), ""));
        assertThat(met.status()).as(met.text()).isEqualTo(201);
        PairAtWork.of("siobhan", "kenji", PairAtWork.OPEN, sandbox);

        Caller.Answer after = Caller.anonymous(sandbox).get(address);

        List<VEvent> events = parsed(after).getEvents();
        assertThat(events).hasSize(2);
        assertThat(events.get(0).getUid()).isEqualTo(only(before).getUid());
        assertThat(events.get(0).getSequence().getValue()).isGreaterThanOrEqualTo(only(before).getSequence().getValue());
        assertThat(day(events.get(0))).isEqualTo(due());
        assertThat(before.header("X-Sandbox-Ao-Statements")).isNotEmpty();
        assertThat(after.header("X-Sandbox-Ao-Statements")).isEqualTo(before.header("X-Sandbox-Ao-Statements"));
    }

    @Test
    public void d_the_file_of_one_check_in_is_for_the_two_and_calls_it_off_while_they_pause() {
        String file = "/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in.ics";
        assertThat(pair.as("amara").get(file).header("Cache-Control")).isEqualTo("private, no-store");
        VEvent there = only(pair.as("amara").get(file));
        assertThat(there.getSummary().getValue()).isEqualTo("Mentoring check-in with Siobhan O'Sullivan");
        assertThat(pair.as("tamsin").get(file).status()).isEqualTo(404);
        assertThat(pair.as("amara").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", "rapport", "stage", "paused")).status()).isEqualTo(200);

        ICalendar calledOff = parsed(pair.as("amara").get(file));

        assertThat(calledOff.getMethod().isCancel()).isTrue();
        assertThat(calledOff.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(calledOff.getEvents().get(0).getUid()).isEqualTo(there.getUid());
        assertThat(parsed(Caller.anonymous(sandbox).get(address)).getEvents()).extracting(event -> event.getSummary().getValue()).noneMatch(summary -> summary.contains("Amara"));
    }

    @Test
    public void e_whoever_runs_the_programme_announces_an_event_which_stands_in_the_calendars_of_those_it_is_for() {
        LocalDate day = LocalDate.now().plusDays(10);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa").follow("Events of your programmes");
        tamsin.follow("Announce an event of Growing engineers").press("Announce");
        assertThat(tamsin.problemAt("title")).isEqualTo("Give it a title.");
        tamsin.fill("title", "How to listen <b>well</b>; a workshop").fill("day", day.toString()).fill("time", "16:30").fill("place", "https://meet.example.com/listen");
        tamsin.find("#invited").selectOption("MENTORS");
        ZoneId hers = ZoneId.of(tamsin.find("#time-about").innerText().replaceFirst(".*\\(", "").replaceFirst("\\).*", ""));
        tamsin.press("Announce").picture("events");
        assertThat(tamsin.sees()).contains("How to listen <b>well</b>; a workshop", "Growing engineers", "(60 minutes)");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Events of your programmes");
        assertThat(siobhan.sees()).contains("How to listen <b>well</b>; a workshop").doesNotContain("Announce an event");
        assertThat(visitors.loggedIn("amara").open("/secure/MentoringEvents!default.jspa").sees()).contains("Nothing is announced.");
        VEvent event = parsed(Caller.anonymous(sandbox).get(address)).getEvents().stream().filter(each -> each.getDateStart().getValue().hasTime()).findFirst().orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("How to listen <b>well</b>; a workshop");
        assertThat(event.getDateStart().getValue().toInstant().atZone(hers).toLocalDateTime()).isEqualTo(day.atTime(16, 30));
        assertThat(event.getDateEnd().getValue().getTime() - event.getDateStart().getValue().getTime()).isEqualTo(3_600_000);

        tamsin.follow("Change: How to listen <b>well</b>; a workshop").press("Call it off");
        assertThat(siobhan.open("/secure/MentoringEvents!default.jspa").sees()).contains("Nothing is announced.");
        assertThat(Caller.anonymous(sandbox).get(address).text()).doesNotContain("How to listen");
    }

    @Test
    public void f_what_is_taken_back_reads_nothing_any_more() {
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringCalendar!default.jspa");
        assertThat(Caller.anonymous(sandbox).get(address).status()).isEqualTo(200);

        siobhan.press("Take the address back");

        assertThat(siobhan.sees()).contains("nobody can read your calendar there any more");
        Caller.Answer gone = Caller.anonymous(sandbox).get(address);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.text()).isEqualTo(Caller.anonymous(sandbox).get(address.replaceFirst("[0-9]+-", "999-")).text());
    }

    @Test
    public void g_what_was_called_off_is_not_announced_anew_by_the_old_form_unless_it_is_sent_once_more() {
        Caller tamsin = Caller.named("tamsin", sandbox);
        String programme = tamsin.get("/secure/MentoringEvents!default.jspa").text().split("MentoringEvent!default.jspa\\?programme=")[1].split("[^0-9]")[0];
        Map<String, String> form = Map.of("programme", programme, "formId", UUID.randomUUID().toString(), "title", "Garden party",
                "day", LocalDate.now().plusDays(10).toString(), "time", "16:30", "minutes", "60", "place", "", "invited", "ALL");
        assertThat(tamsin.submitUnforged("/secure/MentoringEvent.jspa", form).status()).isEqualTo(302);
        String id = tamsin.get("/secure/MentoringEvents!default.jspa").text().split("id=\"mentoring-event-")[1].split("\"")[0];
        assertThat(tamsin.get("/rest/mentoring/1.0/events/" + id + ".ics").header("Cache-Control")).isEqualTo("private, no-store");
        for (int twice = 0; twice < 2; twice++) {
            assertThat(tamsin.submitUnforged("/secure/MentoringEvent.jspa", Map.of("id", id, "what", "call-off")).status()).isEqualTo(302);
        }
        assertThat(tamsin.get("/rest/mentoring/1.0/events/" + id + ".ics").status()).isEqualTo(404);

        Caller.Answer again = tamsin.submitUnforged("/secure/MentoringEvent.jspa", form);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).contains("it was called off since", "value=\"Garden party\"").doesNotContain(form.get("formId"));
        assertThat(tamsin.get("/secure/MentoringEvents!default.jspa").text()).doesNotContain("Garden party");
    }

    /** Announces an event for ten days ahead, as whoever runs the programme. */
    static String announced(String title, String invited, long programmeId, Jira jira) {
        Caller tamsin = Caller.named("tamsin", jira);
        Caller.Answer sent = tamsin.submitUnforged("/secure/MentoringEvent.jspa", Map.of("programme", String.valueOf(programmeId), "formId", UUID.randomUUID().toString(),
                "title", title, "day", LocalDate.now().plusDays(10).toString(), "time", "16:30", "minutes", "60", "invited", invited));
        assertThat(sent.status()).as(sent.text()).isEqualTo(302);
        return tamsin.get("/secure/MentoringEvents!default.jspa").text().split("id=\"mentoring-event-")[1].split("\"")[0];
    }

    private static LocalDate due() {
        return LocalDate.parse(pair.as("siobhan").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/next-check-in").json().path("due").asText());
    }

    private static LocalDate day(VEvent event) {
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        return LocalDate.parse(event.getDateStart().getValue().getRawComponents().toString(false, true));
    }

    private static VEvent only(Caller.Answer answer) {
        assertThat(parsed(answer).getEvents()).hasSize(1);
        return parsed(answer).getEvents().get(0);
    }

    private static ICalendar parsed(Caller.Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        ICalendar calendar = Biweekly.parse(answer.text()).first();
        assertThat(calendar.validate(calendar.getVersion()).getWarnings()).isEmpty();
        return calendar;
    }
}
