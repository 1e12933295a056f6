package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan say how they work best before something rubs. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class WorkingStyleStory {
    private static final String HOSTILE = "No calls on Fridays <img src=x onerror=alert(1)>";
    private static Jira jira;

    @Rule
    public final Visitors visitors = new Visitors(jira);

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void each_writes_a_card_and_the_two_read_both_side_by_side_and_nobody_else_any() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page());
        assertThat(amara.find("#mentoring-cards").innerText()).contains("Neither of you has said yet how you work best.");
        amara.follow("Write how I work best");
        assertThat(amara.find("#mentoring-card-seen-by").innerText()).contains("Siobhan O'Sullivan", "Programme managers and Jira administrators do not see it.");
        amara.choose("directness", "gently, with time to take them in").fill("channels", HOSTILE).fill("more", "x".repeat(451)).press("Save");
        assertThat(amara.problemAt("more")).isEqualTo("At most 450 characters; these are 451.");
        amara.fill("more", "I dream in Igbo").press("Save").picture("how-i-work-best");
        assertThat(amara.find("[role=status]").innerText()).contains("Saved.");

        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringCard!default.jspa").choose("pace", "I need time to think before I answer");
        siobhan.press("Save").open(pair.page()).picture("cards-side-by-side");
        assertThat(siobhan.find("#mentoring-cards table").innerText()).contains("Amara Nwosu", "Siobhan O'Sullivan", "gently, with time to take them in",
                HOSTILE, "I dream in Igbo", "I need time to think before I answer").doesNotContain("When I am away");
        for (String somebody : new String[] {"tamsin", "admin", "kenji"}) {
            assertThat(pair.as(somebody).get(pair.page()).text()).as(somebody).doesNotContain("I dream in Igbo");
            assertThat(pair.as(somebody).get("/secure/MentoringCard!default.jspa").text()).as(somebody).doesNotContain("I dream in Igbo");
        }
    }

    @Test
    public void a_card_changed_in_another_window_is_not_overwritten_unseen() {
        PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        Visitor left = visitors.loggedIn("siobhan").open("/secure/MentoringCard!default.jspa");
        Visitor right = visitors.loggedIn("siobhan").open("/secure/MentoringCard!default.jspa");
        left.fill("away", "The first week of May").press("Save");

        right.fill("away", "All of July").press("Save");

        assertThat(right.sees()).contains("You changed your card in another window meanwhile.");
        assertThat(right.find("#mentoring-card-now").innerText()).contains("The first week of May");
        assertThat(right.typed("away")).isEqualTo("All of July");
        right.press("Save");
        assertThat(left.open("/secure/MentoringCard!default.jspa").typed("away")).isEqualTo("All of July");
    }
}
