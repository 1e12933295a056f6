package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** What a pair says stays between the two: who is not meant to see it finds nothing, by any door. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class ConfidentialityStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String TWO = "Siobhan O&#39;Sullivan (mentor) and Amara Nwosu (mentee)";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void an_outsider_finds_nothing_of_a_pair_by_any_door() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String milestone = pair.milestone(pair.goal("Lead a design review alone"), "Write the agenda");
        long checkIn = pair.checkIn("amara", LocalDate.now().minusDays(1).toString(), "A word between us").json().path("id").asLong();

        for (String outsider : List.of("victor", "kenji", "admin")) {
            assertThat(everythingSeenBy(pair.as(outsider), pair, milestone, checkIn)).as(outsider)
                    .doesNotContain("A word between us", "Write the agenda", "Lead a design review alone");
            assertThat(pair.as(outsider).get("/browse/" + milestone).status()).as(outsider).isEqualTo(404);
            assertThat(pair.as(outsider).get(pair.page()).status()).as(outsider).isEqualTo(404);
            assertThat(pair.as(outsider).get("/rest/api/2/issue/" + milestone).status()).as(outsider).isEqualTo(404);
            assertThat(pair.as(outsider).get("/rest/mentoring/1.0/pairs/" + pair.id()).status()).as(outsider).isEqualTo(404);
            assertThat(pair.as(outsider).get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").status()).as(outsider).isEqualTo(404);
            assertThat(pair.as(outsider).get("/rest/mentoring/1.0/check-ins/" + checkIn).status()).as(outsider).isEqualTo(404);
            assertThat(pair.checkIn(outsider, LocalDate.now().toString(), "Let me in").status()).as(outsider).isEqualTo(404);
        }
    }

    @Test
    public void whatever_is_for_the_two_alone_names_them_where_it_stands() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = pair.goal("Lead a design review alone");
        String ahead = pair.milestone(goal, "Write the agenda");
        String done = pair.milestone(goal, "Lead the design review");
        assertThat(pair.take("amara", done, "Done", Map.of()).status()).isEqualTo(204);
        String sidebar = "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:";

        for (String place : List.of(sidebar + "skill-map", sidebar + "next-check-in", pair.page(), "/browse/" + done,
                "/secure/MentoringAsk!default.jspa?id=" + pair.id(), "/secure/MentoringMeeting!default.jspa?id=" + pair.id(),
                "/secure/MentoringBlock!default.jspa?milestone=" + idOf(pair, ahead), "/secure/MentoringCelebrate!default.jspa?issue=" + idOf(pair, done),
                "/secure/MentoringAim!default.jspa?issueId=" + idOf(pair, goal))) {
            assertThat(pair.as("amara").get(place).text()).as(place).contains(TWO);
        }
        assertThat(pair.as("amara").get("/browse/" + done).text()).contains(TWO + " can read feedback.", TWO + " can read reflections.");
    }

    private static String idOf(PairAtWork pair, String key) {
        return pair.as("amara").get("/rest/api/2/issue/" + key).json().path("id").asText();
    }

    @Test
    public void nobody_who_is_not_logged_in_gets_further_than_the_log_in() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Caller anybody = Caller.anonymous(JIRA);

        assertThat(anybody.get("/rest/mentoring/1.0/pairs").status()).isEqualTo(401);
        assertThat(anybody.get("/rest/mentoring/1.0/pairs/" + pair.id()).status()).isEqualTo(401);
        assertThat(anybody.get(pair.page()).header("Location")).contains("login.jsp");
        assertThat(anybody.get("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId()).text()).doesNotContain("takeaways");
    }

    @Test
    public void a_programme_manager_sees_the_days_of_an_open_pair_and_never_its_words() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        LocalDate day = LocalDate.now().minusDays(3);
        long checkIn = pair.checkIn("siobhan", day.toString(), "A word between us").json().path("id").asLong();

        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + pair.issueKey()).picture("manager-sees-days");

        assertThat(tamsin.sees()).contains("What they said stays between them.").doesNotContain("A word between us");
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/check-ins/" + checkIn).status()).isEqualTo(404);
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").text()).doesNotContain("A word between us");
        assertThat(pair.checkIn("tamsin", day.toString(), "Mine").status()).isEqualTo(403);
    }

    @Test
    public void feedback_and_whatever_else_is_for_the_pair_alone_is_never_seen_by_the_programme_manager() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = pair.goal("Lead a design review alone");
        String milestone = pair.milestone(goal, "Write the agenda");
        for (String type : List.of("Feedback", "Reflection", "Charter", "Concern")) {
            String words = "Unspoken " + type;
            String said = pair.betweenTheTwo(type, words);
            long id = pair.as("amara").get("/rest/api/2/issue/" + said).json().path("id").asLong();
            assertThat(pair.as("amara").get("/rest/api/2/issue/" + said).json().at("/fields/security/name").asText()).isEqualTo("Pair only");

            for (String other : List.of("tamsin", "admin", "kenji")) {
                for (String door : List.of("/browse/" + said, "/rest/api/2/issue/" + said, "/rest/api/2/issue/" + id + "?expand=changelog",
                        "/rest/api/2/issue/" + said + "/comment", "/rest/api/2/issue/" + said + "/transitions")) {
                    assertThat(pair.as(other).get(door).status()).as(other + " at " + door).isEqualTo(404);
                }
                assertThat(pair.as(other).search("key = " + said).status()).as(other).isEqualTo(400);
                assertThat(pair.as(other).search("text ~ Unspoken").text()).as(other).contains("\"total\":0").doesNotContain(words);
                assertThat(pair.as(other).search("level = 'Pair only'").text()).as(other).doesNotContain(pair.key() + "-");
                assertThat(pair.as(other).get("/issues/?jql=text%20~%20Unspoken").text()).as(other).doesNotContain(words);
            }
            assertThat(pair.as("siobhan").search("key = " + said).json().path("total").asInt()).isEqualTo(1);
        }

        assertThat(pair.as("tamsin").search("project = " + pair.key()).json().path("total").asInt()).as("the pair, a goal and a milestone").isEqualTo(3);
        assertThat(pair.as("siobhan").search("project = " + pair.key()).json().path("total").asInt()).isEqualTo(7);
        assertThat(pair.as("tamsin").get("/browse/" + milestone).text()).contains("Pair and programme manager");
        assertThat(pair.as("tamsin").get("/projects/" + pair.key()).text()).doesNotContain("Unspoken");
    }

    @Test
    public void a_link_to_what_is_sealed_says_nothing_to_those_who_may_not_read_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String goal = pair.goal("Say no");
        String feedback = pair.issue("Feedback", "Unspoken words", Map.of());
        assertThat(pair.as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Relates"),
                "inwardIssue", Map.of("key", goal), "outwardIssue", Map.of("key", feedback))).status()).isEqualTo(201);

        assertThat(pair.as("siobhan").get("/browse/" + goal).text()).contains("Unspoken words");
        assertThat(pair.as("tamsin").get("/browse/" + goal).text()).contains("Say no").doesNotContain("Unspoken words");
        assertThat(pair.as("tamsin").get("/rest/api/2/issue/" + goal).text()).doesNotContain("Unspoken words");
    }

    @Test
    public void a_programme_manager_sees_dates_and_stage_of_a_pair_that_keeps_to_itself_and_nothing_of_what_it_writes() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String milestone = pair.milestone(pair.goal("Say no"), "Say it once");
        String day = LocalDate.now().minusDays(2).toString();
        pair.logged("amara", PairAtWork.aCheckIn(day, "A word between us"));

        Caller.Answer facts = pair.as("tamsin").get("/rest/mentoring/1.0/pairs/" + pair.id());
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Pairs of my programmes").picture("manager-sees-dates");

        assertThat(facts.json().path("stage").asText()).isEqualTo("rapport");
        assertThat(facts.json().path("lastCheckIn").asText()).isEqualTo(day);
        assertThat(tamsin.sees()).contains("Amara Nwosu", "Rapport", "The pair only").doesNotContain("Say no", "Say it once", "A word between us");
        assertThat(facts.text()).doesNotContain("Say no", "A word between us");
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").status()).isEqualTo(403);
        assertThat(pair.as("tamsin").get("/browse/" + milestone).status()).isEqualTo(404);
        assertThat(pair.as("tamsin").get("/browse/" + pair.issueKey()).status()).isEqualTo(404);
        assertThat(pair.as("tamsin").search("project in mentoringPairs()").text()).doesNotContain(pair.key() + "-");
        assertThat(pair.as("amara").search("project in mentoringPairs() AND project = " + pair.key()).json().path("total").asInt()).isEqualTo(3);
    }

    @Test
    public void a_mentor_of_one_pair_is_a_stranger_to_another() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        PairAtWork other = PairAtWork.of("kenji", "priya", PairAtWork.OPEN, JIRA);

        JsonNode seen = pair.as("kenji").get("/rest/mentoring/1.0/pairs").json();

        assertThat(seen.toString()).contains("\"" + other.key() + "\"").doesNotContain("\"" + pair.key() + "\"");
        assertThat(pair.as("kenji").search("key = " + pair.issueKey()).status()).isEqualTo(400);
    }

    private static String everythingSeenBy(Caller caller, PairAtWork pair, String milestone, long checkIn) {
        StringBuilder seen = new StringBuilder();
        for (String jql : List.of("text ~ agenda", "issue in checkInOverdue()", "project in mentoringPairs()", "issuetype = Milestone", "summary ~ design")) {
            seen.append(caller.search(jql).text());
        }
        for (String path : List.of("/browse/" + milestone, pair.page(), "/rest/mentoring/1.0/pairs", "/rest/mentoring/1.0/check-ins/" + checkIn,
                "/secure/MentoringCheckIns!default.jspa?issueId=" + pair.issueId(), "/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId(),
                "/secure/MentoringCheckInEdit!default.jspa?id=" + checkIn, "/secure/MentoringCheckInDelete!default.jspa?id=" + checkIn,
                "/secure/MentoringNewGoal!default.jspa?projectId=" + pair.projectId(), "/issues/?jql=project%20%3D%20" + pair.key(),
                "/secure/Dashboard.jspa", "/secure/admin/MentoringSetUp!default.jspa", "/secure/admin/MentoringProgrammes!default.jspa")) {
            seen.append(caller.get(path).text());
        }
        return seen.append(caller.put("/rest/mentoring/1.0/check-ins/" + checkIn, Map.of("version", 1)).text()).toString();
    }
}
