package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A programme manager makes a dashboard with the item My mentoring for everybody, and everybody finds their own on it. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.DIFFERS, why = "In Jira gadgets are added in a dialog of its own, and the forms of dashboards are scripts.")
public class BoardStory {
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
    public void a_shared_dashboard_shows_each_viewer_their_own_mentoring() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        pair.logged("amara", Map.of("day", LocalDate.now().minusDays(1).toString(), "minutes", 30, "mode", "phone", "outcome", "none",
                "actions", List.of(Map.of("text", "Book <b>the</b> review", "owner", "mentee"), Map.of("text", "Read the draft", "owner", "mentor"))));
        Visitor tamsin = dashboardOf("tamsin", "Mentoring & \"more\"", true);
        tamsin.find(".mentoring-mine-edit").waitFor();
        tamsin.fill("days", "0").press("Save");
        assertThat(tamsin.find(".mentoring-mine-wrong").innerText()).isEqualTo("Ask for 1 to 90 days.");
        tamsin.fill("days", "30").press("Save");
        tamsin.find(".mentoring-mine-unpaired").waitFor();
        assertThat(tamsin.sees()).contains("You are not in a mentoring pair yet.").doesNotContain("Siobhan", "Book");
        tamsin.picture("dashboard-empty");
        String board = tamsin.page().url().substring(jira.url().length());

        Visitor amara = visitors.loggedIn("amara").open(board);
        amara.find(".mentoring-mine-next tbody tr").first().waitFor();
        assertThat(amara.find(".mentoring-mine-next tbody tr").allInnerTexts()).singleElement().asString().contains("Siobhan O'Sullivan");
        assertThat(amara.find(".mentoring-mine-open tbody tr").allInnerTexts()).hasSize(2);
        assertThat(amara.find(".mentoring-mine-open tbody tr").first().innerText()).contains("Book <b>the</b> review", "You");
        assertThat(amara.find(".item-edit").count()).isZero();
        assertThat(amara.brokenWords(".mentoring-mine th, .mentoring-mine td")).isEqualTo(List.of());
        amara.picture("dashboard");
        amara.follow("Book <b>the</b> review");
        assertThat(amara.page().url()).contains("/projects/" + pair.key());

        assertThat(pair.as("amara").get("/rest/mentoring/1.0/my-mentoring").header("X-Sandbox-Ao-Statements")).isEqualTo("3");
        assertThat(Caller.named("tamsin", jira).get("/rest/mentoring/1.0/my-mentoring").header("X-Sandbox-Ao-Statements")).isEqualTo("1");
    }

    @Test
    public void what_was_configured_is_there_after_a_reload_and_the_item_can_be_moved_and_taken_away() {
        PairAtWork.of("kenji", "priya", PairAtWork.OPEN, jira);
        Visitor kenji = dashboardOf("kenji", "Mine alone", false);
        kenji.find(".mentoring-mine-edit").waitFor();
        kenji.fill("days", "3").press("Save");
        kenji.find(".mentoring-mine-none-due").waitFor();
        assertThat(kenji.sees()).contains("None is due so soon.", "Priya Raghunathan");

        kenji.page().reload();
        kenji.find(".mentoring-mine-none-due").waitFor();
        kenji.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit My mentoring")).press("Enter");
        assertThat(kenji.typed("days")).isEqualTo("3");
        kenji.find(".mentoring-mine-cancel").press("Enter");
        kenji.find(".mentoring-mine-view").waitFor();

        kenji.press("Move My mentoring to the other column");
        assertThat(kenji.find(".column-1 .dashboard-item-frame").count()).isEqualTo(1);
        kenji.press("Delete My mentoring");
        assertThat(kenji.sees()).contains("This dashboard is empty.");
        assertThat(new HiddenFrom(kenji.page().url()).look("admin", "amara")).containsOnly(404);
    }

    @Test
    public void only_its_owner_changes_a_dashboard_and_the_properties_of_its_items() {
        String id = dashboardOf("tamsin", "For all", true).page().url().replaceAll(".*selectPageId=", "");
        String item = Caller.named("tamsin", jira).get("/secure/Dashboard.jspa?selectPageId=" + id).text().replaceAll("(?s).*id=\"gadget-([0-9]+)\".*", "$1");
        String properties = "/rest/api/2/dashboard/" + id + "/items/" + item + "/properties";
        Caller tamsin = Caller.named("tamsin", jira);
        Caller victor = Caller.named("victor", jira);

        assertThat(tamsin.put(properties + "/note", Map.of("days", 7)).status()).isEqualTo(201);
        assertThat(victor.get(properties + "/note").json().at("/value/days").asInt()).isEqualTo(7);
        assertThat(victor.get(properties).json().at("/keys/0/key").asText()).isEqualTo("note");
        assertThat(victor.put(properties + "/note", Map.of("days", 8)).status()).isEqualTo(403);
        assertThat(victor.put("/rest/dashboards/1.0/" + id + "/gadget/" + item + "/prefs", Map.of("days", "8")).status()).isEqualTo(404);
        assertThat(victor.submitUnforged("/secure/Dashboard.jspa", Map.of("selectPageId", id, "change", "remove", "item", item)).status()).isEqualTo(404);
        assertThat(victor.get("/secure/EditPortalPage!default.jspa?pageId=" + id).status()).isEqualTo(404);
        assertThat(victor.get("/rest/api/2/dashboard").json().path("dashboards").toString()).contains("For all", "System Dashboard");
        assertThat(tamsin.delete(properties + "/note").status()).isEqualTo(204);
        assertThat(tamsin.submitUnforged("/secure/DeletePortalPage.jspa", Map.of("pageId", id)).status()).isEqualTo(302);
        assertThat(victor.get("/rest/api/2/dashboard/" + id).status()).isEqualTo(404);
    }

    /** Makes a dashboard with the item on it, in the browser. */
    private Visitor dashboardOf(String person, String name, boolean shared) {
        Visitor visitor = visitors.loggedIn(person).open("/secure/AddPortalPage!default.jspa")
                .fill("portalPageName", name).fill("portalPageDescription", "<i>For Mondays</i>");
        if (shared) {
            visitor.choose("shareType", "All logged-in users");
        }
        visitor.press("Create");
        assertThat(visitor.sees()).contains(name, "<i>For Mondays</i>");
        visitor.press("Add gadget");
        visitor.picture("gadget-directory");
        visitor.press("Add gadget My mentoring");
        return visitor;
    }

    private record HiddenFrom(String url) {
        List<Integer> look(String... people) {
            return List.of(people).stream().map(person -> Caller.named(person, jira).get(url.substring(jira.url().length())).status()).toList();
        }
    }
}
