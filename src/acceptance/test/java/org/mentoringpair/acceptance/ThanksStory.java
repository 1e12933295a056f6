package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A thank-you is one click, and for one person. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class ThanksStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void one_click_after_a_meeting_and_only_whoever_was_thanked_reads_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        checkIn(pair);
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + pair.issueKey()).press("Thank Siobhan O'Sullivan for the check-in of " + shownDay(pair));

        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("You thanked Siobhan O'Sullivan.").doesNotContain("thanked you");
        assertThat(amara.find("#mentoring-check-ins").innerText()).contains("Take back");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + pair.issueKey());
        assertThat(siobhan.find("#mentoring-check-ins").innerText()).contains("Amara Nwosu thanked you for this.", "Thank Amara Nwosu");
        siobhan.picture("thanks-for-check-in");
        siobhan.open(pair.page()).picture("thanks-received");
        assertThat(siobhan.find("#mentoring-thanks-received").innerText()).contains("Amara Nwosu has thanked you once. Only you see this. A thank-you is yours", "For a check-in");
        assertThat(amara.open(pair.page()).find("#mentoring-thanks-received").count()).isZero();
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + pair.issueKey());
        assertThat(tamsin.sees()).doesNotContain("hanked");

        amara.open("/browse/" + pair.issueKey()).press("Take back your thanks for the check-in of " + shownDay(pair));
        assertThat(siobhan.open(pair.page()).find("#mentoring-thanks-received").count()).isZero();
    }

    @Test
    public void feedback_is_thanked_for_by_whom_it_was_given_to_and_a_milestone_by_both() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String milestone = pair.milestone("Give a talk");
        String feedback = pair.issue("Feedback", "You asked first", Map.of(pair.field("Situation"), "The review"));
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + feedback);
        assertThat(amara.find("#mentoring-thanks button").count()).as("nobody is thanked for what they gave themselves").isZero();

        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + feedback).press("Thank Amara Nwosu");
        siobhan.open("/browse/" + milestone).press("Thank Amara Nwosu");
        amara.open("/browse/" + milestone).press("Thank Siobhan O'Sullivan");

        assertThat(amara.find("#mentoring-thanks").innerText()).contains("You thanked Siobhan O'Sullivan.", "Siobhan O'Sullivan thanked you for this.");
        assertThat(amara.open("/browse/" + feedback).find("#mentoring-thanks").innerText()).contains("Siobhan O'Sullivan thanked you for this.");
        assertThat(amara.open(pair.page()).find("#mentoring-thanks-received").innerText())
                .contains("Siobhan O'Sullivan has thanked you 2 times.", "For a milestone: Give a talk", "For feedback: You asked first");
    }

    @Test
    public void pressed_twice_it_is_one_thank_you_and_strangers_find_nothing_to_thank_for() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String id = pair.as("amara").get("/rest/api/2/issue/" + pair.milestone("Give a talk")).json().path("id").asText();
        Map<String, String> form = Map.of("what", "MILESTONE", "id", id, "step", "thank");
        pair.as("amara").submitUnforged("/secure/MentoringThank.jspa", form);
        pair.as("amara").submitUnforged("/secure/MentoringThank.jspa", form);

        assertThat(pair.as("siobhan").get(pair.page()).text()).contains("has thanked you once");
        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).submitUnforged("/secure/MentoringThank.jspa", form).text()).as(somebody).contains("There is nothing here for you");
        }
        assertThat(pair.as("siobhan").get(pair.page()).text()).contains("has thanked you once");
    }

    @Test
    public void a_list_of_check_ins_costs_one_statement_more_however_long() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        checkIn(pair);
        int one = statements(pair);
        checkIn(pair);
        checkIn(pair);

        assertThat(statements(pair)).isEqualTo(one).isLessThanOrEqualTo(3);
    }

    private static int statements(PairAtWork pair) {
        pair.as("amara").get("/browse/" + pair.issueKey());
        return Integer.parseInt(pair.as("amara").get("/browse/" + pair.issueKey()).header("X-Sandbox-Ao-Statements"));
    }

    private static void checkIn(PairAtWork pair) {
        pair.logged("siobhan", PairAtWork.aCheckIn(LocalDate.now().toString(), "Ask first"));
    }

    private static String shownDay(PairAtWork pair) {
        JsonNode latest = pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").json();
        return LocalDate.parse(latest.findValue("day").asText()).format(DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH));
    }
}
