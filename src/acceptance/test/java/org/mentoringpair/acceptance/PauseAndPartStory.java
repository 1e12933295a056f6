package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A pair pauses, goes on and parts, by the buttons of its issue or on its page: both say the same. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "A transition with a screen is a page in the sandbox and a dialog in Jira.")
public class PauseAndPartStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void the_buttons_of_the_issue_move_the_pair_and_closing_asks_why() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        assertThat(moveTo(pair, "rapport", "progress").status()).isEqualTo(200);
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + pair.issueKey());

        amara.press("Pause");
        assertThat(pair.status(pair.issueKey())).isEqualTo("Paused");
        assertThat(stage(pair)).isEqualTo("paused");
        assertThat(found(pair, "Stage = Paused AND Health = Paused AND \"Next check-in\" IS EMPTY")).isEqualTo(1);

        amara.press("Resume");
        assertThat(stage(pair)).isEqualTo("progress");
        assertThat(found(pair, "Stage = Progress AND Health = \"Too early\" AND \"Next check-in\" IS NOT EMPTY")).isEqualTo(1);

        amara.follow("Close").press("Close");
        assertThat(amara.problemAt(pair.field("Closing reason"))).isEqualTo("Say why you part. None of the reasons is a failure.");
        assertThat(stage(pair)).isEqualTo("progress");
        amara.choose(pair.field("Closing reason"), "We reached what we wanted").fill("comment", "Thank you!").picture("closing-a-pair").press("Close");
        assertThat(stage(pair)).isEqualTo("closed");
        assertThat(found(pair, "Stage = Closed AND Health = Closed AND status = Closed AND \"Closing reason\" = \"We reached what we wanted\"")).isEqualTo(1);

        amara.open(pair.page()).picture("closed-pair");
        assertThat(amara.find(".mentoring-facts").innerText()).containsIgnoringCase("Closed");
        assertThat(amara.find("#mentoring-health").innerText()).containsIgnoringCase("Closed").doesNotContainIgnoringCase("Too early");
        assertThat(amara.page().querySelectorAll("#mentoring-health ul")).isEmpty();
        amara.open("/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:next-check-in");
        assertThat(amara.find("#mentoring-next-check-in").innerText()).contains("No check-in is due while you pause, or after the end.").doesNotContain("Preparation");
    }

    @Test
    public void a_stage_chosen_on_the_page_takes_the_issue_along() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);

        assertThat(moveTo(pair, "rapport", "paused").status()).isEqualTo(200);
        assertThat(pair.status(pair.issueKey())).isEqualTo("Paused");
        assertThat(moveTo(pair, "paused", "direction").status()).isEqualTo(200);
        assertThat(pair.status(pair.issueKey())).isEqualTo("Active");
        assertThat(stage(pair)).isEqualTo("direction");

        Map<String, Object> reason = Map.of(pair.field("Closing reason"), Map.of("value", "The agreed time is over"));
        assertThat(pair.take("siobhan", pair.issueKey(), "Close", Map.of()).status()).isEqualTo(400);
        assertThat(pair.take("siobhan", pair.issueKey(), "Close", reason).status()).isEqualTo(204);
        assertThat(moveTo(pair, "closed", "moving-on").status()).isEqualTo(200);
        assertThat(pair.status(pair.issueKey())).isEqualTo("Active");
        assertThat(found(pair, "Stage = \"Moving on\" AND \"Closing reason\" IS EMPTY AND resolution IS EMPTY")).isEqualTo(1);
    }

    private static Caller.Answer moveTo(PairAtWork pair, String from, String to) {
        return pair.as("siobhan").put("/rest/mentoring/1.0/pairs/" + pair.id() + "/stage", Map.of("from", from, "stage", to));
    }

    private static String stage(PairAtWork pair) {
        return pair.as("siobhan").get("/rest/mentoring/1.0/pairs/" + pair.id()).json().path("stage").asText();
    }

    private static int found(PairAtWork pair, String jql) {
        Caller.Answer answer = pair.as("tamsin").search(jql + " AND project = " + pair.key());
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("issues").size();
    }
}
