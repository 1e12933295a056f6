package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Tamsin looks for somebody who could mentor Priya, sees why it could be Kenji, and finds another mentor for Amara when it does not fit. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class MatchingStory {
    private static final String KENJI = "田中 健二";
    private static final String WAITS = ".mentoring-waiting:has(h2:has-text('%s'))";
    private static Jira jira;
    private static PairAtWork pair;

    @Rule
    public final Visitors visitors = new Visitors(jira);

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
        PairAtWork.waitingProject(jira);
        Caller.Answer programme = Caller.named("admin", jira).post("/rest/mentoring/1.0/programmes", Map.of("name", PairAtWork.programmeName(jira),
                "rhythm", "every-2-weeks", "months", 6, "visibility", PairAtWork.OPEN, "managers", List.of("tamsin", jira.login("admin").username())));
        assertThat(programme.status()).as(programme.text()).isEqualTo(201);
        pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        Enrolled.open(pair, "Leading reviews", "Saying no");
        Enrolled.joined(pair, "amara", "MENTEE", Map.of("skills", "Leading reviews"));
        Enrolled.joined(pair, "kenji", "MENTOR", Map.of("skills", "Saying no", "experience", "Led a team of nine", "languages", "English, Japanese", "department", "Platform", "places", "2"));
        Enrolled.joined(pair, "siobhan", "MENTOR", Map.of("skills", "Leading reviews", "places", "5", "notWith", "priya"));
        Enrolled.joined(pair, "priya", "MENTEE", Map.of("skills", "Saying no\nLeading reviews", "experience", "Lead a team", "department", "Quality"));
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Before
    public void what_counts_is_as_usual() {
        weighs(Map.of("skill", "MUCH", "experience", "MUCH", "language", "MUST", "time-zone", "SOME", "department", "SOME", "department-mode", "DIFFERENT"));
    }

    @Test
    public void whoever_suits_is_suggested_with_reasons_and_without_a_score_and_becomes_the_mentor_with_a_few_clicks() {
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa").follow("Matching board of " + PairAtWork.programmeName(jira));
        tamsin.picture("matching-board");
        Locator priya = tamsin.find(WAITS.formatted("Priya Raghunathan"));
        assertThat(priya.locator("h3").allInnerTexts()).as("Siobhan must not be paired with Priya").containsExactly(KENJI);
        assertThat(priya.locator(".mentoring-reason").allInnerTexts()).containsExactly("Has done it: Lead a team", "In common: English", "Offers: Saying no",
                "Another department: Platform");
        assertThat(priya.innerText()).doesNotContain("%", "Siobhan", "score");
        for (String somebody : List.of("kenji", "priya", "siobhan", "victor")) {
            assertThat(pair.as(somebody).get(board()).text()).as(somebody).contains("There is nothing here for you").doesNotContain("mentoring-reason", "Lead a team");
        }

        assertThat(tamsin.sees()).contains("only Jira administrators create projects");
        tamsin.follow("Make this pair: " + KENJI + " and Priya Raghunathan").picture("ask-an-administrator");
        assertThat(tamsin.find("#mentoring-ask-administrator").innerText()).contains("Ask a Jira administrator", "kenji and priya");
        assertThat(tamsin.find("#mentoring-pair-set-up form").count()).isZero();
        String project = PairAtWork.waitingProject(jira);
        Visitor admin = visitors.loggedIn("admin").open(tamsin.page().url().substring(jira.url().length())).open(board());
        assertThat(admin.sees()).doesNotContain("only Jira administrators create projects");
        admin.follow("Make this pair: " + KENJI + " and Priya Raghunathan").follow("Pair " + project);
        assertThat(admin.typed("mentor")).isEqualTo("kenji");
        assertThat(admin.typed("mentee")).isEqualTo("priya");
        assertThat(admin.find("#programme option:checked").innerText()).isEqualTo(PairAtWork.programmeName(jira));
        admin.press("Set up the pair").page().waitForSelector("#mentoring-pair-home");
        assertThat(tamsin.open(board()).find("#mentoring-matching").innerText()).doesNotContain("Priya Raghunathan");
    }

    @Test
    public void what_counts_is_for_those_who_run_the_programme_to_say() {
        Enrolled.joined(pair, "victor", "MENTEE", Map.of("skills", "Saying no", "department", "Platform"));
        Visitor tamsin = visitors.loggedIn("tamsin").open(board()).follow("What counts").choose("department", "Has to hold").choose("department-mode", "Different");
        tamsin.picture("what-counts").press("Save");
        assertThat(tamsin.find(WAITS.formatted("Victor")).innerText()).contains("None of the mentors with a place left suits.");
        Visitor other = visitors.loggedIn("admin").open("/secure/MentoringWeighing!default.jspa?programme=" + pair.programmeId()).choose("skill", "Not at all");
        tamsin.follow("What counts").choose("department-mode", "Similar").press("Save");
        assertThat(tamsin.find(WAITS.formatted("Victor")).innerText()).contains("Same department: Platform");

        other.press("Save");
        assertThat(other.sees()).contains("Somebody else changed this meanwhile");
        assertThat(other.find("#mentoring-weighing-now").innerText()).contains("Has to hold, Similar");
        assertThat(other.find("#skill option:checked").innerText()).isEqualTo("Not at all");
    }

    @Test
    public void whoever_says_that_it_does_not_fit_makes_the_mentee_wait_again_and_the_same_mentor_is_never_proposed() {
        assertThat(Caller.named("tamsin", jira).get(board()).text()).doesNotContain("Amara Nwosu");
        pair.checkIn("siobhan", LocalDate.now().toString(), "We met");
        Caller.Answer said = pair.as("siobhan").submitUnforged("/secure/MentoringFitCheck.jspa", Map.of("id", String.valueOf(pair.id()), "fit", "NOT_FOR_ME", "note", ""));
        assertThat(said.status()).as(said.text()).isLessThan(400);

        Visitor tamsin = visitors.loggedIn("tamsin").open(board()).picture("matching-again");
        String amara = tamsin.find(WAITS.formatted("Amara Nwosu")).innerText();
        assertThat(amara).contains("Their pair goes on, and one of the two has asked for you.", KENJI).doesNotContain("Siobhan");
        String statements = Caller.named("tamsin", jira).get(board()).header("X-Sandbox-Ao-Statements");
        assertThat(Integer.parseInt(statements)).isLessThanOrEqualTo(7);
        Caller.Answer closed = pair.take("siobhan", pair.issueKey(), "Close", Map.of(pair.field("Closing reason"), Map.of("value", "We did not fit")));
        assertThat(closed.status()).as(closed.text()).isEqualTo(204);
        assertThat(tamsin.open(board()).find(WAITS.formatted("Amara Nwosu")).innerText()).contains("Their pair has ended.").doesNotContain("Siobhan");
        Enrolled.joined(pair, "tamsin", "MENTEE", Map.of("skills", "Saying no"));
        Enrolled.joined(pair, "admin", "MENTEE", Map.of("skills", "Saying no"));
        assertThat(Integer.parseInt(Caller.named("tamsin", jira).get(board()).header("X-Sandbox-Ao-Statements"))).isLessThanOrEqualTo(Integer.parseInt(statements));
    }

    private static void weighs(Map<String, String> aspects) {
        String form = "/secure/MentoringWeighing!default.jspa?programme=" + pair.programmeId();
        String edition = Caller.named("tamsin", jira).get(form).text().replaceFirst("(?s).*name=\"edition\" value=\"([0-9]+)\".*", "$1");
        Map<String, String> fields = new LinkedHashMap<>(aspects);
        fields.putAll(Map.of("programme", String.valueOf(pair.programmeId()), "edition", edition));
        Caller.Answer said = Caller.named("tamsin", jira).submitUnforged("/secure/MentoringWeighing.jspa", fields);
        assertThat(said.status()).as(said.text()).isEqualTo(302);
    }

    private static String board() {
        return "/secure/MentoringMatching!default.jspa?programme=" + pair.programmeId();
    }
}
