package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A pair maps what each can do and wants to be able to do, and sees in which work it is practised. Nobody else sees any of it. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class SkillMapStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void skills_are_written_down_drawn_and_read_by_both() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        skill(pair, "Say difficult things early, kindly and to the person concerned", 2, 4);
        skill(pair, "相手の話を最後まで聞く", 3, 5);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());

        amara.find("#mentoring-skill-map-link").click();
        amara.find("#mentoring-new-skill-MENTEE").click();
        amara.fill("name", "Ask open questions").choose("now", "2, Advanced beginner").choose("wanted", "4, Proficient")
                .fill("note", "So far I answer too fast.").press("Save");

        amara.find("#mentoring-skill-map").waitFor();
        amara.picture("skill-map");
        assertThat(amara.sees()).contains("Ask open questions", "2, Advanced beginner", "4, Proficient", "So far I answer too fast.", "by Amara Nwosu");
        assertThat(amara.find(".mentoring-radar svg text").allInnerTexts()).hasSize(3);
        assertThat(visitors.loggedIn("siobhan").open(map(pair)).sees()).contains("Ask open questions", "相手の話を最後まで聞く");
        amara.page().setViewportSize(400, 900);
        assertThat(amara.find(".mentoring-skills td:nth-child(5)").first().boundingBox().width).as("a narrow window does not set words letter below letter").isGreaterThan(90);
    }

    @Test
    public void every_change_stays_with_its_day_who_said_so_and_the_scale_it_was_said_on() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        skill(pair, "Lead a review", 2, 4);
        Visitor siobhan = visitors.loggedIn("siobhan").open(map(pair));

        siobhan.follow("Change Lead a review");
        siobhan.choose("now", "3, Competent").fill("note", "Monday went well.").press("Save");

        siobhan.find("#mentoring-skill-map details summary").click();
        assertThat(siobhan.sees()).contains("2, Advanced beginner now, 4, Proficient wanted", "3, Competent now, 4, Proficient wanted",
                "Monday went well.", "by Siobhan O'Sullivan", "by Amara Nwosu");
        JsonNode ratings = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills").json().path("skills").path(0).path("ratings");
        assertThat(ratings).hasSize(2);
        assertThat(ratings.path(0).path("by").path("username").asText()).isEqualTo(JIRA.login("siobhan").username());
    }

    @Test
    public void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        skill(pair, "Listen", 2, 4);
        Visitor amara = visitors.loggedIn("amara").open(map(pair));
        amara.find("#mentoring-new-skill-MENTEE").click();

        amara.fill("name", "LISTEN").choose("now", "2, Advanced beginner").fill("note", "<b>Really</b>").press("Save");

        amara.picture("new-skill-refused");
        assertThat(amara.problemAt("name")).isEqualTo("This skill is on the map already.");
        assertThat(amara.problemAt("wanted")).isEqualTo("Choose one of the five levels.");
        assertThat(amara.typed("note")).isEqualTo("<b>Really</b>");
        assertThat(amara.typed("now")).isEqualTo("2");
    }

    @Test
    public void work_that_practises_a_milestone_shows_at_it_and_at_the_skill_as_far_as_each_may_open_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String milestone = pair.milestone("Lead three reviews");
        skill(pair, "Lead a review", 2, 4, milestone);
        String work = work("Review the interlocking of Cork");
        String elsewhere = PairAtWork.of("kenji", "amara", PairAtWork.CLOSED, JIRA).milestone("Tell only Kenji");
        practises(pair, work, milestone);
        practises(pair, elsewhere, milestone);

        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + milestone);
        siobhan.picture("skill-evidence");
        assertThat(siobhan.find("#mentoring-skill-evidence").innerText()).contains("Lead a review", work, "Review the interlocking of Cork")
                .doesNotContain(elsewhere, "Tell only Kenji");
        assertThat(siobhan.find("#mentoring-skill-evidence a[href*='/browse/']").count()).isEqualTo(1);
        assertThat(siobhan.open(map(pair)).sees()).contains(work).doesNotContain(elsewhere, "Tell only Kenji");
        assertThat(pair.as("siobhan").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills").text()).contains(work).doesNotContain(elsewhere);
        assertThat(visitors.loggedIn("amara").open(map(pair)).sees()).contains(work, elsewhere);
    }

    @Test
    public void programme_managers_and_administrators_see_nothing_of_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        skill(pair, "Lead a review", 2, 4);

        Visitor tamsin = visitors.loggedIn("tamsin").open(pair.page());

        assertThat(tamsin.find("#mentoring-action-plan-link").count()).isEqualTo(1);
        assertThat(tamsin.find("#mentoring-skill-map-link").count()).isZero();
        assertThat(tamsin.open(map(pair)).sees()).doesNotContain("Lead a review");
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills").status()).isEqualTo(404);
        assertThat(pair.as("admin").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills").status()).isEqualTo(404);
    }

    @Test
    public void the_map_costs_the_same_however_many_skills_are_on_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        skill(pair, "Skill 0", 1, 2);
        // what is remembered for all pairs is read once
        statements(pair);
        String few = statements(pair);

        for (int number = 1; number <= 12; number++) {
            skill(pair, "Skill " + number, 1, 1 + number % 5, pair.milestone("Step " + number));
        }

        visitors.loggedIn("amara").open(map(pair)).picture("skill-map-many");
        assertThat(statements(pair)).isEqualTo(few);
        if (!few.isEmpty()) {
            assertThat(few).isEqualTo("5");
            assertThat(pair.as("amara").get("/browse/" + pair.milestone("By which no skill grows")).header("X-Sandbox-Ao-Statements")).isEqualTo("3");
        }
    }

    private static void skill(PairAtWork pair, String name, int now, int wanted, String... milestones) {
        Caller.Answer added = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                Map.of("owner", "mentee", "name", name, "now", now, "wanted", wanted, "milestones", List.of(milestones)));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
    }

    /** An issue of a project that everybody may browse. */
    private static String work(String summary) {
        Caller.Answer made = Caller.named("amara", JIRA).post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", PlainProject.in(JIRA)),
                "issuetype", Map.of("name", "Task"), "summary", summary)));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    private static void practises(PairAtWork pair, String work, String milestone) {
        Caller.Answer linked = pair.as("amara").post("/rest/api/2/issueLink", Map.of("type", Map.of("name", "Mentoring practice"),
                "inwardIssue", Map.of("key", work), "outwardIssue", Map.of("key", milestone)));
        assertThat(linked.status()).as(linked.text()).isEqualTo(201);
    }

    private static String map(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:skill-map";
    }

    private static String statements(PairAtWork pair) {
        return pair.as("amara").get(map(pair)).header("X-Sandbox-Ao-Statements");
    }
}
