package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.domain.Filter;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** A programme manager saves questions she asks every week, shares them, and everybody finds with them what is theirs to find. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class FilterStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    @OnJira(value = Mark.DIFFERS, why = "In Jira filters are saved in a dialog, and their forms of sharing are scripts.")
    public void a_filter_that_is_saved_and_shared_shows_each_viewer_only_what_they_may_browse() throws Exception {
        PairAtWork open = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        PairAtWork closed = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String jql = "project in (mentoringPairs()) AND issuetype = \"Mentoring Pair\" AND created >= startOfDay() ORDER BY created DESC";
        Visitor tamsin = visitors.loggedIn("tamsin").open("/issues/?jql=" + Caller.encoded(jql)).follow("Save as")
                .fill("filterName", "My pairs & \"theirs\"").fill("filterDescription", "<img src=x onerror=alert(1)> asked on Mondays")
                .choose("shareType", "Group").choose("shareGroup", "jira-software-users").press("Save");
        tamsin.page().waitForURL(address -> address.contains("/issues/?filter="));
        assertThat(tamsin.find("h1").innerText()).isEqualTo("My pairs & \"theirs\"");
        assertThat(tamsin.sees()).contains(open.issueKey()).doesNotContain(closed.key() + "-");
        String id = tamsin.page().url().replaceAll(".*filter=", "");

        Visitor amara = visitors.loggedIn("amara").open("/secure/ManageFilters.jspa?filterView=search&searchName=MONDAYS");
        assertThat(amara.sees()).contains("<img src=x onerror=alert(1)> asked on Mondays", "Tamsin Achterberg", "Group: jira-software-users");
        amara.follow("My pairs & \"theirs\"");
        assertThat(amara.sees()).contains(open.issueKey(), closed.issueKey());
        assertThat(amara.find(".save-changes").count()).isZero();
        assertThat(keys("victor", "filter = " + id)).isEmpty();
        assertThat(keys("tamsin", "filter = \"my pairs & \\\"theirs\\\"\" AND key = " + open.issueKey())).containsExactly(open.issueKey());
        assertThat(keys("amara", "filter != " + id + " AND key = " + open.issueKey())).isEmpty();
        amara.open("/secure/ManageFilters.jspa").picture("filters");
        tamsin.open("/issues/?filter=" + id).picture("filter-open");

        try (JiraRestClient client = JiraRestJavaClientStory.client("tamsin")) {
            Filter favourite = favourite(client, id);
            assertThat(favourite.getJql()).isEqualTo(jql);
            assertThat(favourite.getOwner().getName()).isEqualTo(JIRA.login("tamsin").username());
            assertThat(client.getSearchClient().getFilter(Long.parseLong(id)).claim()).isEqualTo(favourite);
            assertThat(client.getSearchClient().searchJql("filter = " + id).claim().getIssues()).extracting(issue -> issue.getKey()).contains(open.issueKey());
        }
    }

    @Test
    public void a_filter_that_is_not_shared_and_one_that_is_not_there_look_the_same() {
        long secret = saved("amara", "What I doubt", "text ~ doubt");
        Caller siobhan = Caller.named("siobhan", JIRA);

        for (String resource : List.of("", "/permission")) {
            Caller.Answer hidden = siobhan.get("/rest/api/2/filter/" + secret + resource);
            Caller.Answer missing = siobhan.get("/rest/api/2/filter/999999" + resource);
            assertThat(hidden.status()).isEqualTo(missing.status()).isGreaterThanOrEqualTo(400);
            assertThat(hidden.text()).isEqualTo(missing.text());
        }
        assertThat(siobhan.delete("/rest/api/2/filter/" + secret).text()).isEqualTo(siobhan.delete("/rest/api/2/filter/999999").text());
        assertThat(siobhan.search("filter = " + secret).text().replace("" + secret, "999999")).isEqualTo(siobhan.search("filter = 999999").text());
        assertThat(siobhan.search("filter = \"What I doubt\"").status()).isEqualTo(400);
        assertThat(siobhan.get("/issues/?filter=" + secret).text()).contains("doesn't exist or is private").doesNotContain("What I doubt");
        assertThat(Caller.named("admin", JIRA).get("/rest/api/2/filter/" + secret).status()).isEqualTo(400);
        assertThat(Caller.anonymous(JIRA).get("/rest/api/2/filter/" + secret).status()).isEqualTo(401);
    }

    @Test
    public void a_filter_is_shared_with_a_project_a_role_in_it_or_a_person_and_nobody_else() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        long filter = saved("amara", "Ours " + pair.key(), "project = " + pair.key());
        Caller amara = Caller.named("amara", JIRA);
        String permissions = "/rest/api/2/filter/" + filter + "/permission";
        assertThat(readers(filter)).isEmpty();

        Caller.Answer shared = amara.post(permissions, Map.of("type", "project", "projectId", "" + pair.projectId()));
        assertThat(shared.status()).as(shared.text()).isEqualTo(201);
        assertThat(readers(filter)).containsExactly("siobhan");
        assertThat(amara.delete(permissions + "/" + shared.json().path(0).path("id").asText()).status()).isEqualTo(204);

        shared = amara.post(permissions, Map.of("type", "project_role", "projectId", "" + pair.projectId(), "projectRoleId", role(pair, "Mentee")));
        assertThat(shared.json().path(0).at("/role/name").asText()).isEqualTo("Mentee");
        assertThat(readers(filter)).isEmpty();
        amara.post(permissions, Map.of("type", "project_role", "projectId", "" + pair.projectId(), "projectRoleId", role(pair, "Mentor")));
        assertThat(readers(filter)).containsExactly("siobhan");
        amara.post(permissions, Map.of("type", "user", "userKey", JIRA.login("kenji").username()));
        assertThat(readers(filter)).containsExactly("siobhan", "kenji");
        assertThat(Caller.named("kenji", JIRA).get(permissions).json().path(0).path("type").asText()).isEqualTo("project-unknown");
        assertThat(keys("kenji", "key = NOWHERE-1 OR filter = " + filter)).isEmpty();

        assertThat(amara.post(permissions, Map.of("type", "authenticated")).json()).hasSize(1);
        assertThat(readers(filter)).containsExactly("siobhan", "kenji", "tamsin", "victor");
    }

    @Test
    public void nobody_shares_with_what_they_have_no_part_in_or_changes_what_is_somebody_elses() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        long filter = saved("kenji", "Kenji's " + pair.key(), "assignee = currentUser()");
        Caller kenji = Caller.named("kenji", JIRA);
        String permissions = "/rest/api/2/filter/" + filter + "/permission";

        assertThat(kenji.post(permissions, Map.of("type", "group", "groupname", "jira-administrators")).status()).isEqualTo(400);
        assertThat(kenji.post(permissions, Map.of("type", "project", "projectId", "" + pair.projectId())).text()).contains("do not have permission");
        assertThat(kenji.post(permissions, Map.of("type", "global")).status()).isEqualTo(400);
        kenji.post(permissions, Map.of("type", "group", "groupname", "jira-software-users"));
        Caller victor = Caller.named("victor", JIRA);
        assertThat(victor.put("/rest/api/2/filter/" + filter, Map.of("name", "Mine now")).status()).isEqualTo(400);
        assertThat(victor.delete("/rest/api/2/filter/" + filter).status()).isEqualTo(400);
        assertThat(victor.post(permissions, Map.of("type", "authenticated")).status()).isEqualTo(400);
        assertThat(victor.get("/secure/EditFilter!default.jspa?filterId=" + filter).status()).isEqualTo(404);

        assertThat(kenji.put("/rest/api/2/filter/" + filter, Map.of("description", "Today")).json().path("description").asText()).isEqualTo("Today");
        assertThat(kenji.delete("/rest/api/2/filter/" + filter).status()).isEqualTo(204);
        assertThat(victor.get("/rest/api/2/filter/" + filter).status()).isEqualTo(400);
    }

    @Test
    public void what_cannot_be_saved_or_asked_is_explained() {
        Caller priya = Caller.named("priya", JIRA);
        long mine = saved("priya", "Mine", "assignee = currentUser()");

        assertThat(priya.post("/rest/api/2/filter", Map.of("jql", "")).json().at("/errors/filterName").asText()).isNotEmpty();
        assertThat(priya.post("/rest/api/2/filter", Map.of("name", "mine", "jql", "")).json().at("/errors/filterName").asText()).isEqualTo("Filter with same name already exists.");
        assertThat(priya.post("/rest/api/2/filter", Map.of("name", "Broken", "jql", "project =")).json().path("errorMessages")).hasSize(1);
        long other = saved("priya", "Other", "filter = Mine");
        priya.put("/rest/api/2/filter/" + mine, Map.of("jql", "filter = " + other));
        assertThat(priya.search("filter = Mine").text()).contains("cyclical reference");
        assertThat(priya.put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "AUTHENTICATED")).json().path("scope").asText()).isEqualTo("AUTHENTICATED");
        assertThat(priya.get("/rest/api/2/filter/" + saved("priya", "For all", "")).json().at("/sharePermissions/0/type").asText()).isEqualTo("loggedin");
        priya.put("/rest/api/2/filter/defaultShareScope", Map.of("scope", "PRIVATE"));
    }

    private static Filter favourite(JiraRestClient client, String id) {
        for (Filter filter : client.getSearchClient().getFavouriteFilters().claim()) {
            if (filter.getId().toString().equals(id)) {
                return filter;
            }
        }
        throw new AssertionError("Filter " + id + " is not among the favourites");
    }

    private static long saved(String username, String name, String jql) {
        Caller.Answer answer = Caller.named(username, JIRA).post("/rest/api/2/filter", Map.of("name", name, "jql", jql, "favourite", true));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("id").asLong();
    }

    private static List<String> readers(long filter) {
        return List.of("siobhan", "kenji", "tamsin", "victor").stream()
                .filter(name -> Caller.named(name, JIRA).get("/rest/api/2/filter/" + filter).status() == 200).toList();
    }

    private static String role(PairAtWork pair, String name) {
        return Caller.named("admin", JIRA).get("/rest/api/2/project/" + pair.key() + "/role").json().path(name).asText().replaceAll(".*/", "");
    }

    private static List<String> keys(String username, String jql) {
        Caller.Answer answer = Caller.named(username, JIRA).search(jql);
        List<String> keys = new ArrayList<>();
        for (JsonNode issue : answer.json().path("issues")) {
            keys.add(issue.path("key").asText());
        }
        return keys;
    }
}
