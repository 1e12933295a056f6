package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A pair says where it stands. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class StageStory {
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
    public void the_two_change_the_stage_and_do_not_overwrite_each_other_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        Visitor amara = onPairPage("amara", pair).picture("pair-home-stage").follow("Change stage");
        Visitor siobhan = onPairPage("siobhan", pair).follow("Change stage");

        amara.choose("stage", "Direction").picture("stage").press("Change stage");
        assertThat(amara.find(".mentoring-facts").innerText()).containsIgnoringCase("Direction");

        siobhan.choose("stage", "Paused").press("Change stage");
        assertThat(siobhan.sees()).contains("The stage was changed meanwhile.");
        assertThat(siobhan.find("#mentoring-stage-now").innerText()).isEqualToIgnoringCase("Direction");
        assertThat(siobhan.typed("stage")).isEqualTo("PAUSED");
        siobhan.press("Change stage");
        assertThat(siobhan.find(".mentoring-facts").innerText()).containsIgnoringCase("Paused");
        assertThat(found("tamsin", "Stage = Paused AND \"Next check-in\" IS EMPTY AND project = " + pair.key())).isEqualTo(1);
    }

    @Test
    public void a_programme_manager_sees_the_stage_and_has_no_way_to_change_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        Visitor tamsin = onPairPage("tamsin", pair);

        assertThat(tamsin.find(".mentoring-facts").innerText()).containsIgnoringCase("Rapport");
        assertThat(tamsin.find("#mentoring-change-stage").count()).isZero();
        assertThat(tamsin.open("/secure/MentoringStage!default.jspa?id=" + pair.id()).sees()).contains("Only mentor and mentee say in which stage they are.");
        assertThat(tamsin.find("#mentoring-stage form").count()).isZero();
    }

    @Test
    public void who_wants_to_part_is_led_to_the_issue_that_asks_why() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);

        Visitor amara = onPairPage("amara", pair).follow("Change stage").follow("Open " + pair.issueKey());

        assertThat(amara.follow("Close").find("#" + pair.field("Closing reason")).count()).isEqualTo(1);
    }

    @Test
    public void the_pairs_issue_tells_who_moved_it_and_when_and_the_two_alone_why() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        Visitor siobhan = onPairPage("siobhan", pair).follow("Change stage");
        siobhan.choose("stage", "Direction").fill("reason", "x".repeat(451)).press("Change stage");
        assertThat(siobhan.problemAt("reason")).isEqualTo("At most 450 characters; these are 451.");

        siobhan.fill("reason", "We know where to <b>go</b>").press("Change stage");
        siobhan.open("/browse/" + pair.issueKey()).follow("Relationship").picture("relationship");

        assertThat(siobhan.find("#issue_actions_container").innerText())
                .contains("Siobhan O'Sullivan changed the stage from Rapport to Direction", "We know where to <b>go</b>", "The pair was set up");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/browse/" + pair.issueKey()).follow("Relationship");
        assertThat(tamsin.find("#issue_actions_container").innerText()).contains("Siobhan O'Sullivan changed the stage").doesNotContain("We know where to");
        assertThat(tamsin.find("#mentoring-log-check-in-operation").count()).isZero();
        siobhan.page().click("#opsbar-operations_more");
        siobhan.page().click("#mentoring-log-check-in-operation");
        assertThat(siobhan.find("#mentoring-check-in-form").innerText()).contains(pair.issueKey());
    }

    @Test
    public void to_an_administrator_the_pair_does_not_seem_to_be_there() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);

        assertThat(visitors.loggedIn("admin").open("/secure/MentoringStage!default.jspa?id=" + pair.id()).sees()).contains("There is no such pair.");
    }

    private Visitor onPairPage(String username, PairAtWork pair) {
        return visitors.loggedIn(username).open(pair.page());
    }

    private static int found(String username, String jql) {
        Caller.Answer answer = Caller.named(username, jira).search(jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().get("issues").size();
    }
}
