package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A quarter passes, the pair looks at its skill map again; and the levels get other names. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock, and names the levels of all pairs.")
public class SkillReviewStory {
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void after_a_quarter_the_map_asks_for_a_look_and_what_was_said_keeps_the_words_of_its_scale() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Caller.Answer added = pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills",
                Map.of("owner", "mentor", "name", "Wait before I answer", "now", 3, "wanted", 5));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        Visitor siobhan = visitors.loggedIn("siobhan").open(map(pair));
        assertThat(siobhan.find("#mentoring-skill-review").count()).isZero();

        moveClock(93);

        siobhan.open(map(pair)).picture("skill-review");
        assertThat(siobhan.find("#mentoring-skill-review").innerText()).contains("Once a quarter it is worth a look together");
        siobhan.press("It still holds");
        siobhan.find("#mentoring-skill-map").waitFor();
        assertThat(siobhan.find("#mentoring-skill-review").count()).isZero();

        nameLevels("Follow", "Assist", "Apply", "Enable", "Ensure");

        assertThat(siobhan.open(map(pair)).sees()).contains("3, Competent (on an earlier scale)");
        siobhan.follow("Change Wait before I answer");
        siobhan.choose("now", "4, Enable").press("Save");
        assertThat(siobhan.sees()).contains("4, Enable", "5, Ensure").doesNotContain("4, Enable (on an earlier scale)");
    }

    private void moveClock(int days) {
        visitors.loggedIn("admin").open("/sandbox/clock").fill("days", String.valueOf(days)).press("Move");
    }

    private void nameLevels(String... names) {
        Visitor rosa = visitors.loggedIn("admin").open("/secure/admin/MentoringSkillScale!default.jspa");
        for (int level = 1; level <= names.length; level++) {
            rosa.fill("level" + level, names[level - 1]);
        }
        rosa.press("Save");
        assertThat(rosa.sees()).contains("Saved.");
    }

    private static String map(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:skill-map";
    }
}
