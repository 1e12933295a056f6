package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** An administrator makes a project from the template Mentoring Pair, and two people become a pair in it. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "Create project is two pages in the sandbox and a dialog in Jira.")
public class BecomingAPairStory {
    private static final Jira JIRA = Jira.ofStories();
    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    private Visitor admin;

    @Before
    public void log_in() {
        admin = visitors.loggedIn("admin");
    }

    @Test
    public void from_the_create_project_dialog_to_a_pair_that_only_they_and_their_manager_see() {
        setUp();
        String key = JIRA.key("LEAD");
        String programme = JIRA.name("Signals and People");
        openProgramme(programme);
        createProject(JIRA.name("Leading design reviews"), key, "software");

        admin.open("/projects/" + key + "?selectedItem=org.mentoringpair.jira:pair-home").picture("pair-before-set-up");
        admin.open("/secure/MentoringPairSetUp!default.jspa?projectId=" + projectId(key));
        admin.fill("mentor", "siobhan").fill("mentee", "amara").choose("programme", programme);
        admin.picture("pair-set-up").press("Set up the pair");
        assertThat(admin.find("#mentoring-pair-done + p").innerText()).isEqualTo("Set up another pair");

        admin.picture("pair-set-up-done");
        assertThat(admin.sees()).contains("Siobhan O'Sullivan is now the mentor of Amara Nwosu.");
        assertThat(Caller.named("amara", JIRA).search("project = " + key).json().path("total").asInt()).isEqualTo(1);
        assertThat(Caller.named("tamsin", JIRA).search("project = " + key).json().path("total").asInt()).isEqualTo(1);
        assertThat(Caller.named("victor", JIRA).search("project = " + key).status()).isEqualTo(400);
        for (String one : List.of("amara", "siobhan")) {
            Caller.Answer second = Caller.named(one, JIRA).post("/rest/api/2/issue", Map.of("fields", Map.of("project", Map.of("key", key),
                    "issuetype", Map.of("name", "Mentoring Pair"), "summary", "Once more")));
            assertThat(second.status()).as(second.text()).isEqualTo(400);
            assertThat(second.text()).contains("A pair has one issue of this type");
        }
    }

    private void setUp() {
        admin.open("/secure/admin/MentoringSetUp!default.jspa");
        admin.page().click("main form button");
        admin.picture("set-up");
        assertThat(admin.sees()).contains("Everything is there. Mentoring projects can be created.");
    }

    private void openProgramme(String name) {
        admin.open("/secure/admin/MentoringProgrammes!default.jspa");
        admin.fill("name", name).fill("managers", "tamsin").mark("visibility", "The pair and its programme managers").press("Save");
        admin.picture("programmes");
        assertThat(admin.sees()).contains(name);
    }

    private void createProject(String name, String key, String type) {
        admin.open("/secure/project/CreateProject!default.jspa").picture("create-project-templates");
        admin.page().click("[data-project-type=" + type + "] li:has-text('Mentoring Pair') a");
        admin.fill("name", name).fill("key", key).picture("create-project").press("Create");
        admin.picture("project-created");
        assertThat(admin.page().url()).contains(key);
    }

    private String projectId(String key) {
        return Caller.named("admin", JIRA).get("/rest/api/2/project/" + key).json().path("id").asText();
    }
}
