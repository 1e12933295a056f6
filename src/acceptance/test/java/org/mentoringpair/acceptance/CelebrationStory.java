package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Something is reached: the two celebrate it, and others are told while both agree. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class CelebrationStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String ALL = "/secure/MentoringCelebrations!default.jspa";
    private static final String WORDS = "I led the review <img src=x onerror=alert(1)> & nobody shouted";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void everybody_is_told_when_both_agree_and_nobody_any_more_when_one_takes_it_back() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String review = done(pair, "Lead the design review, the secret one");
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + review).follow("Celebrate it");
        assertThat(amara.typed("words")).isEqualTo("Lead the design review, the secret one");
        amara.fill("words", "").press("Celebrate");
        assertThat(amara.problemAt("words")).isEqualTo("Say what you celebrate.");
        amara.fill("words", WORDS + " " + pair.key());
        amara.find("label[for=audience-PUBLIC]").click();
        amara.picture("celebrate").press("Celebrate");

        assertThat(amara.find("#mentoring-celebration").innerText()).contains(WORDS, "Only the two of you see it until the other one has agreed");
        assertThat(pair.as("victor").get(ALL).text()).doesNotContain(pair.key());

        Visitor siobhan = visitors.loggedIn("siobhan").open("/browse/" + review);
        assertThat(siobhan.find("#mentoring-celebration").innerText()).contains("Do you agree that others read these words and your names?");
        siobhan.press("I agree").picture("celebration");
        Visitor victor = visitors.loggedIn("victor").open(ALL).picture("celebrations");
        assertThat(victor.sees()).contains(WORDS + " " + pair.key(), "Amara Nwosu and Siobhan O'Sullivan").doesNotContain("the secret one");
        assertThat(siobhan.open(pair.page()).find("#mentoring-celebrations").innerText()).contains(WORDS, "Everybody who is logged in can read it");

        assertThat(victor.open("/secure/Dashboard.jspa").find("#mentoring-celebrations-link").count()).as("in Jira's header").isEqualTo(1);

        siobhan.open("/browse/" + review).press("Withdraw my consent");
        assertThat(pair.as("victor").get(ALL).text()).doesNotContain(pair.key());
        assertThat(amara.open(pair.page()).find("#mentoring-celebrations").innerText()).contains(WORDS);
    }

    @Test
    public void what_is_for_the_programme_is_read_by_its_people_alone_and_new_words_ask_anew() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String talk = done(pair, "Give a talk");
        celebrate(pair, "siobhan", talk, "Amara gave a talk " + pair.key(), "PROGRAMME", 0);
        assertThat(pair.as("tamsin").get(ALL).text()).doesNotContain(pair.key());
        agree(pair, "amara", talk, 1);

        assertThat(pair.as("tamsin").get(ALL).text()).contains(pair.key());
        assertThat(pair.as("victor").get(ALL).text()).doesNotContain(pair.key());

        celebrate(pair, "siobhan", talk, "Amara gave two talks " + pair.key(), "PUBLIC", 1);
        assertThat(pair.as("tamsin").get(ALL).text()).doesNotContain(pair.key());
        agree(pair, "amara", talk, 1);
        assertThat(pair.as("tamsin").get(ALL).text()).as("agreed to what was there before").doesNotContain(pair.key());
    }

    @Test
    public void strangers_neither_celebrate_nor_agree_and_the_pair_can_keep_it_to_itself() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String talk = done(pair, "Give a talk");
        celebrate(pair, "amara", talk, "Between us " + pair.key(), "PAIR", 0);
        agree(pair, "siobhan", talk, 1);

        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            assertThat(pair.as(somebody).get(ALL).text()).as(somebody).doesNotContain(pair.key());
            assertThat(pair.as(somebody).get("/secure/MentoringCelebrate!default.jspa?issue=" + idOf(pair, talk)).text()).as(somebody).contains("There is nothing here for you");
            assertThat(agree(pair, somebody, talk, 1).text()).as(somebody).contains("There is nothing here for you");
            assertThat(pair.as(somebody).get("/browse/" + talk).text()).as(somebody).doesNotContain("Between us");
        }
        int statements = Integer.parseInt(pair.as("amara").get(ALL).header("X-Sandbox-Ao-Statements"));
        assertThat(statements).isLessThanOrEqualTo(3);
    }

    @Test
    public void the_banner_keeps_still_for_those_who_want_no_motion() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String talk = done(pair, "Give a talk");
        celebrate(pair, "amara", talk, "A talk", "PAIR", 0);
        Visitor amara = visitors.loggedIn("amara").open("/browse/" + talk);
        String animation = "getComputedStyle(document.querySelector('.mentoring-celebration')).animationName";

        amara.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(amara.page().evaluate(animation)).isEqualTo("none");
        amara.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        assertThat(amara.page().evaluate(animation)).isNotEqualTo("none");
    }

    private static String done(PairAtWork pair, String summary) {
        String milestone = pair.milestone(summary);
        assertThat(pair.take("amara", milestone, "Done", Map.of()).status()).isEqualTo(204);
        return milestone;
    }

    private static void celebrate(PairAtWork pair, String username, String issue, String words, String audience, int edition) {
        Caller.Answer answer = pair.as(username).submitUnforged("/secure/MentoringCelebrate.jspa",
                Map.of("issue", idOf(pair, issue), "words", words, "audience", audience, "edition", String.valueOf(edition)));
        assertThat(answer.status()).as(answer.text()).isLessThan(400);
    }

    private static Caller.Answer agree(PairAtWork pair, String username, String issue, int edition) {
        return pair.as(username).submitUnforged("/secure/MentoringCelebrationConsent.jspa",
                Map.of("issue", idOf(pair, issue), "step", "agree", "edition", String.valueOf(edition)));
    }

    private static String idOf(PairAtWork pair, String issue) {
        return pair.as("amara").get("/rest/api/2/issue/" + issue).json().path("id").asText();
    }
}
