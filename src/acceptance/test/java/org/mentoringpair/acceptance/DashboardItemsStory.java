package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A programme manager watches figures on a dashboard; whoever else it is shared with is told that they are not for them. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.DIFFERS, why = "In Jira gadgets are added in a dialog of its own, and the forms of dashboards are scripts.")
public class DashboardItemsStory {
    private static final String PART = "/secure/MentoringFigure!default.jspa?kind=";
    private static Jira jira;
    private static PairAtWork pair;

    @Rule
    public final Visitors visitors = new Visitors(jira);

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
        pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.OPEN);
        pair.goal("Lead a design review alone");
        for (String mentee : new String[] {"priya", "jonas", "kenji", "siobhan"}) {
            PairAtWork.of("amara", mentee, PairAtWork.CLOSED, jira).goal("Say no without guilt");
        }
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void a_shared_dashboard_shows_figures_to_those_who_run_the_programme_and_tells_others_that_there_is_nothing_for_them() {
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/AddPortalPage!default.jspa").fill("portalPageName", "How it goes").choose("shareType", "All logged-in users");
        tamsin.press("Create").press("Add gadget").press("Add gadget Pairs by health");
        tamsin.find(".mentoring-figure-save").click();
        tamsin.find("[data-figure=health] tbody tr").first().waitFor();
        add(tamsin, "Programme funnel", "funnel");
        add(tamsin, "Check-in rhythm", "rhythm");
        add(tamsin, "Skills gained", "skills");
        add(tamsin, "Goals progress", "goals");

        assertThat(tamsin.find("[data-figure=health] tbody").innerText()).containsSubsequence("Too early to tell", "5", "Together", "5");
        tamsin.find("[data-figure=funnel] tbody tr").first().waitFor();
        assertThat(tamsin.find("[data-figure=funnel] svg rect").count()).isEqualTo(5);
        assertThat(tamsin.find("[data-figure=goals] tbody").innerText()).containsSubsequence("Draft", "5", "Of all goals: with a measure", "0", "Together", "5")
                .doesNotContain("guilt");
        assertThat(tamsin.find("[data-figure=skills]").innerText()).contains("fewer than five people");
        assertThat(tamsin.find("[data-figure=rhythm]").count()).isEqualTo(1);
        tamsin.picture("dashboard-figures");

        Visitor amara = visitors.loggedIn("amara").open(tamsin.page().url().substring(jira.url().length()));
        amara.find(".mentoring-figure-missing").nth(4).waitFor();
        assertThat(amara.sees()).contains("There is nothing here for you, because you do not run it.").doesNotContain(PairAtWork.programmeName(jira), "Too early");
        assertThat(amara.find("[data-figure]").count()).isZero();
        amara.picture("dashboard-figures-for-others");
        tamsin.find("[data-figure=funnel] + p a").click();
        assertThat(tamsin.sees()).contains("Report: " + PairAtWork.programmeName(jira));
    }

    @Test
    public void programme_and_quarter_stay_chosen_and_the_item_can_be_taken_away() {
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/AddPortalPage!default.jspa").fill("portalPageName", "Mine");
        tamsin.press("Create").press("Add gadget").press("Add gadget Check-in rhythm");
        tamsin.find(".mentoring-figure-edit").waitFor();
        tamsin.choose("quarter", "The quarter before");
        tamsin.find(".mentoring-figure-save").click();
        tamsin.find("[data-figure=rhythm]").waitFor();
        String before = tamsin.find(".mentoring-figure-part p").first().innerText();

        tamsin.page().reload();
        tamsin.find("[data-figure=rhythm]").waitFor();
        assertThat(tamsin.find(".mentoring-figure-part p").first().innerText()).isEqualTo(before);
        tamsin.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit Check-in rhythm")).press("Enter");
        tamsin.find(".mentoring-figure-edit").waitFor();
        assertThat(tamsin.typed("quarter")).isEqualTo("previous");
        tamsin.find(".mentoring-figure-cancel").press("Enter");
        tamsin.find("[data-figure=rhythm]").waitFor();
        tamsin.press("Delete Check-in rhythm");
        assertThat(tamsin.sees()).contains("This dashboard is empty.");
    }

    @Test
    public void somebody_who_runs_nothing_has_nothing_to_choose() {
        Visitor jonas = visitors.loggedIn("jonas").open("/secure/AddPortalPage!default.jspa").fill("portalPageName", "Curious");
        jonas.press("Create").press("Add gadget").press("Add gadget Pairs by health");
        jonas.find(".mentoring-figure-none").waitFor();

        assertThat(jonas.sees()).contains("You run no mentoring programme");
        assertThat(jonas.find(".mentoring-figure-save").isDisabled()).isTrue();
        String[] asked = {"health", "health&programme=1", "health&programme=0", "nothing", "health&programme=%3Cscript%3E"};
        for (String kind : asked) {
            Caller.Answer answer = Caller.named("jonas", jira).get(PART + kind);
            assertThat(answer.text()).as(kind).contains("because you do not run it").doesNotContain("Growing engineers", "tbody");
        }
    }

    @Test
    public void goals_are_counted_when_something_happens_to_them_and_once_a_day() {
        Caller tamsin = Caller.named("tamsin", jira);
        String path = "/rest/mentoring/1.0/figures/" + pair.programmeId();
        String[] made = {pair.goal("Read the plans"), pair.goal("Ask for help")};
        assertThat(drafts(tamsin, path)).isEqualTo(7);

        assertThat(pair.as("amara").delete("/rest/api/2/issue/" + made[0]).status()).isEqualTo(204);
        assertThat(drafts(tamsin, path)).isEqualTo(6);
        Caller.named("admin", jira).submitUnforged("/sandbox/jobs", Map.of("job", "org.mentoringpair.jira:goal-counts"));
        assertThat(drafts(tamsin, path)).as("counted anew").isEqualTo(6);
        assertThat(pair.as("amara").delete("/rest/api/2/issue/" + made[1]).status()).isEqualTo(204);
    }

    private static int drafts(Caller caller, String path) {
        return StreamSupport.stream(caller.get(path).json().path("figures").spliterator(), false)
                .filter(figure -> figure.path("kind").asText().equals("goals")).findFirst().orElseThrow().at("/lines/0/count").asInt();
    }

    @Test
    public void each_figure_costs_a_few_statements_however_many_pairs_there_are() {
        Caller tamsin = Caller.named("tamsin", jira);
        tamsin.get(PART + "health");

        Map.of("health", "5", "funnel", "5", "rhythm", "5", "skills", "5", "goals", "4")
                .forEach((kind, statements) -> assertThat(tamsin.get(PART + kind).header("X-Sandbox-Ao-Statements")).as(kind).isEqualTo(statements));
    }

    private static void add(Visitor visitor, String title, String kind) {
        visitor.press("Add gadget").press("Add gadget " + title);
        visitor.page().locator(".mentoring-figure-item[data-kind=" + kind + "] .mentoring-figure-save").click();
        visitor.find("[data-figure=" + kind + "]").waitFor();
    }
}
