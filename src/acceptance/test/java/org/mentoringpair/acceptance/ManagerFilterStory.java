package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whoever runs a programme has the questions of every week saved as filters of Jira, and shares them with nobody but those who run it too. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class ManagerFilterStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final int ALL = 6;

    @BeforeClass
    public static void setUp() {
        PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
    }

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void one_button_makes_each_filter_once_and_leaves_alone_what_is_there() {
        String programme = programme("Bridges & <b>beams</b>", "tamsin", "priya");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Search for mentoring").follow("Filters for my programmes");
        assertThat(tamsin.sees()).contains(programme + ": pairs that have stalled", "Not yet");
        Caller.named("tamsin", JIRA).put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "AUTHENTICATED"));

        create(tamsin, programme, "Your filters are saved");
        Caller.named("tamsin", JIRA).put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "PRIVATE"));
        Map<String, JsonNode> made = favourites(programme);
        assertThat(made).hasSize(ALL);
        JsonNode stalled = made.get(programme + ": pairs that have stalled");
        String id = stalled.path("id").asText();
        assertThat(stalled.path("sharePermissions").findValuesAsText("type")).containsExactly("user");
        assertThat(Caller.named("priya", JIRA).get("/rest/api/2/filter/" + id).status()).isEqualTo(200);
        assertThat(Caller.named("kenji", JIRA).get("/rest/api/2/filter/" + id).status()).isEqualTo(400);
        for (JsonNode filter : made.values()) {
            assertThat(Caller.named("tamsin", JIRA).search(filter.path("jql").asText()).status()).as(filter.path("jql").asText()).isEqualTo(200);
        }

        Caller.named("tamsin", JIRA).put("/rest/api/2/filter/" + id, Map.of("name", programme + ": whom to call"));
        create(tamsin.open("/secure/MentoringFilters.jspa").picture("manager-filters"), programme, "What you had before was left as it is");
        assertThat(favourites(programme)).hasSize(ALL).containsKey(programme + ": whom to call").doesNotContainKey(programme + ": pairs that have stalled");

        assertThat(Caller.named("tamsin", JIRA).delete("/rest/api/2/filter/" + id).status()).isEqualTo(204);
        create(tamsin, programme, "Your filters are saved");
        assertThat(favourites(programme)).hasSize(ALL).containsKey(programme + ": pairs that have stalled");
    }

    @Test
    public void a_filter_of_the_same_name_that_is_somebodys_own_is_not_touched() {
        String programme = programme("Tunnels", "tamsin");
        String name = programme + ": goals without a measure";
        Caller.Answer own = Caller.named("tamsin", JIRA).post("/rest/api/2/filter", Map.of("name", name, "jql", "assignee = currentUser()", "favourite", true));
        assertThat(own.status()).as(own.text()).isEqualTo(200);

        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa").follow("Filters for my programmes");
        create(tamsin, programme, "Your filters are saved");

        assertThat(tamsin.sees()).contains("You have another filter of this name; it was left as it is.");
        assertThat(favourites(programme)).hasSize(ALL);
        assertThat(favourites(programme).get(name).path("jql").asText()).isEqualTo("assignee = currentUser()");
    }

    @Test
    public void a_programme_with_a_very_long_name_has_filters_of_which_the_name_is_cut() {
        String programme = programme("C" + "ulvert".repeat(38), "tamsin");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringFilters.jspa");

        create(tamsin, programme.substring(0, 200), "Your filters are saved");

        assertThat(tamsin.sees()).doesNotContain("You have another filter of this name");
        Map<String, JsonNode> made = favourites(programme.substring(0, 200));
        assertThat(made).hasSize(ALL);
        assertThat(made.keySet()).allMatch(name -> name.length() < 255).anyMatch(name -> name.endsWith("\u2026: pairs that need a check-in"));
    }

    @Test
    public void filters_are_called_in_the_language_of_whoever_has_them_made() {
        String programme = programme("Locks", "priya");
        Visitor priya = visitors.loggedIn("priya");
        prefer(priya, "de_DE");
        priya.open("/secure/MentoringFilters.jspa");

        section(priya, programme).locator(".mentoring-create-filters").click();
        section(priya, programme).locator(".mentoring-filters-said").filter(new Locator.FilterOptions().setHasText("Die Filter sind gespeichert")).waitFor();
        prefer(priya, "-1");

        assertThat(Caller.named("priya", JIRA).get("/rest/api/2/filter/favourite").text()).contains(programme + ": Ziele ohne Ma\u00df", programme + ": \u00fcberf\u00e4llige Check-ins");
    }

    private static void prefer(Visitor visitor, String language) {
        visitor.open("/secure/ViewProfile.jspa").page().click("#edit_prefs_lnk");
        visitor.page().selectOption("#update-user-preferences-locale", language);
        visitor.page().click("#update-user-preferences-submit");
        visitor.page().waitForSelector("#up-p-locale");
    }

    @Test
    public void nobody_has_filters_of_a_programme_they_do_not_run() {
        String programme = programme("Viaducts", "priya");
        String id = Caller.named("admin", JIRA).get("/rest/mentoring/1.0/programmes").json().path("programmes").findParents("name").stream()
                .filter(one -> one.path("name").asText().equals(programme)).findFirst().orElseThrow().path("id").asText();

        for (String somebody : new String[] {"tamsin", "admin", "victor"}) {
            Caller caller = Caller.named(somebody, JIRA);
            assertThat(caller.get("/rest/mentoring/1.0/programmes/" + id + "/filters").text()).isEqualTo(caller.get("/rest/mentoring/1.0/programmes/999999/filters").text());
            assertThat(caller.put("/rest/mentoring/1.0/programmes/" + id + "/filters/stalled", Map.of("filter", 1)).status()).isEqualTo(404);
            assertThat(caller.get("/secure/MentoringFilters.jspa").text()).doesNotContain("Viaducts");
        }
    }

    private static void create(Visitor visitor, String programme, String said) {
        Locator section = section(visitor, programme);
        section.locator(".mentoring-create-filters").click();
        section.locator(".mentoring-filters-said").filter(new Locator.FilterOptions().setHasText(said)).waitFor();
    }

    private static Locator section(Visitor visitor, String programme) {
        return visitor.page().locator(".mentoring-programme-filters").filter(new Locator.FilterOptions().setHasText(programme));
    }

    private static String programme(String wanted, String... managers) {
        String name = JIRA.name(wanted);
        Caller.Answer opened = Caller.named("admin", JIRA).post("/rest/mentoring/1.0/programmes",
                Map.of("name", name, "rhythm", "every-2-weeks", "months", 6, "visibility", PairAtWork.OPEN, "managers", managers));
        assertThat(opened.status()).as(opened.text()).isEqualTo(201);
        return name;
    }

    private static Map<String, JsonNode> favourites(String programme) {
        Map<String, JsonNode> byName = new TreeMap<>();
        for (JsonNode filter : Caller.named("tamsin", JIRA).get("/rest/api/2/filter/favourite").json()) {
            if (filter.path("name").asText().startsWith(programme)) {
                byName.put(filter.path("name").asText(), filter);
            }
        }
        return byName;
    }
}
