package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whether a pairing fits, and a partner who has gone quiet: said to the programme manager, never to the other one. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It reads mailboxes.")
public class FitCheckStory {
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
    public void after_the_first_check_in_each_says_how_it_fits_and_the_other_one_never_learns_of_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open(page(pair));
        assertThat(amara.sees()).contains("After your first logged check-in");
        pair.checkIn("siobhan", LocalDate.now().toString(), "We met");
        String before = shownTo("siobhan", pair);
        int mails = new OutboxOfPerson("siobhan", sandbox).ofTheApp().size();

        amara.open(pair.page()).follow("Fit check").press("Answer");
        assertThat(amara.problemAt("fit")).isEqualTo("Choose an answer.");
        amara.mark("fit", "Not for me").fill("note", "We hardly speak").picture("fit-check").press("Answer");

        assertThat(amara.sees()).contains("You answered on");
        assertThat(shownTo("siobhan", pair)).isEqualTo(before);
        assertThat(new OutboxOfPerson("siobhan", sandbox).ofTheApp()).hasSize(mails);
        assertThat(visitors.loggedIn("tamsin").open("/secure/MentoringCalls!default.jspa").sees()).contains("Amara Nwosu says after the first check-ins: not for me.", "We hardly speak");
        assertThat(new OutboxOfPerson("tamsin", sandbox).ofTheApp().toString()).contains("somebody asks for you").doesNotContain("We hardly speak", "Amara");
        for (String somebody : List.of("tamsin", "admin", "victor")) {
            assertThat(pair.as(somebody).get(page(pair)).text()).as(somebody).contains("There is nothing here for you");
        }
        amara.press("Take my answer back");
        assertThat(pair.as("tamsin").get("/secure/MentoringCalls!default.jspa").text()).doesNotContain("We hardly speak");
    }

    @Test
    public void that_a_partner_has_gone_quiet_is_said_to_the_programme_manager_alone_and_without_a_name() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        String before = shownTo("siobhan", pair);
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("My partner has gone quiet");
        assertThat(amara.sees()).contains("A short message", "A pause");

        amara.picture("gone-quiet").press("Ask for a check-in");

        assertThat(amara.sees()).contains("You asked on");
        assertThat(shownTo("siobhan", pair)).isEqualTo(before);
        assertThat(pair.as("tamsin").get("/secure/MentoringCalls!default.jspa").text()).contains("Would like a check-in by you.");
        assertThat(pair.as("siobhan").get("/secure/MentoringQuiet!default.jspa?id=" + pair.id()).text()).contains("mentoring-quiet-ask").doesNotContain("You asked on");
        amara.press("Take it back");
        assertThat(pair.as("tamsin").get("/secure/MentoringCalls!default.jspa").text()).doesNotContain("Would like a check-in by you.");
        assertThat(amara.sees()).contains("You asked within the last 14 days");
    }

    @Test
    public void whoever_wants_to_become_a_mentor_looks_at_themselves_and_nothing_of_it_is_kept() {
        Visitor victor = visitors.loggedIn("victor").open("/secure/MentoringReadiness!default.jspa").follow("As a mentor").press("Look at my answers");
        assertThat(victor.sees()).contains("Answer each of them");
        List.of("LISTENING", "CLEAR_FEEDBACK", "KEEPING_TIME", "KEEPING_QUIET", "OPENING_DOORS", "OWN_MISTAKES", "LETTING_GO").forEach(habit -> victor.mark(habit, "Mostly"));
        victor.mark("ASKING_FIRST", "Seldom").press("Look at my answers");

        assertThat(victor.find("#mentoring-readiness-seen").innerText()).contains("I listen to the end before I answer.", "Prepare two open questions");
        victor.picture("readiness").open("/secure/MentoringReadiness!default.jspa?part=MENTOR");
        assertThat(victor.find("input:checked").count()).isZero();
        assertThat(victor.find("#mentoring-readiness-seen").count()).isZero();
    }

    private static String page(PairAtWork pair) {
        return "/secure/MentoringFitCheck!default.jspa?id=" + pair.id();
    }

    /** The pair's page and the fit check as somebody reads them, without what changes at every look. */
    private static String shownTo(String username, PairAtWork pair) {
        return (pair.as(username).get(pair.page()).text() + pair.as(username).get(page(pair)).text()).replaceAll("name=\"atl_token\"[^>]*>|atl_token=[^\"&]*|nonce=\"[^\"]*\"|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{40,}", "");
    }
}
