package org.mentoringpair.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PageVisit;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.database.Database;

public class ProjectPagesTest {
    private static final ProjectTemplate PLAIN = new ProjectTemplate("some:plain", "business", 10, "Plain", "", "", null);

    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
        StoredProject open = jira.get(ProjectCreation.class).create(new NewProject("Signals", "SIG", "tamsin", "", PLAIN)).project();
        StoredProject closed = jira.get(ProjectCreation.class).create(new NewProject("Amara & Siobhan", "AMSI", "admin", "", PLAIN)).project();
        restrictTo("amara", closed);
        addIssue(open, "Paint the <b>mast</b>");
        addIssue(closed, "Lead a design review");
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void a_project_that_one_may_not_browse_looks_like_one_that_is_not_there() {
        PageVisit hidden = PageVisit.get(jira, "victor", "/projects/AMSI", Map.of());
        PageVisit missing = PageVisit.get(jira, "victor", "/projects/NONE", Map.of());

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
        for (String other : new String[] {"admin", "tamsin"}) {
            assertThat(PageVisit.get(jira, other, "/projects/AMSI", Map.of()).status()).as(other).isEqualTo(404);
        }
    }

    @Test
    public void whoever_is_not_logged_in_is_asked_to_whether_the_project_is_hidden_or_missing() {
        for (String key : new String[] {"AMSI", "NONE"}) {
            assertThat(PageVisit.get(jira, null, "/projects/" + key, Map.of()).redirect())
                    .isEqualTo("/login.jsp?permissionViolation=true&os_destination=%2Fprojects%2F" + key);
        }
    }

    @Test
    public void a_project_shows_its_recent_issues_with_markup_as_text() {
        assertThat(PageVisit.get(jira, "amara", "/projects/AMSI", Map.of()).body()).contains("Lead a design review").contains("Amara &amp; Siobhan");
        assertThat(PageVisit.get(jira, "victor", "/projects/SIG/issues", Map.of()).body()).contains("Paint the &lt;b&gt;mast&lt;/b&gt;");
        assertThat(PageVisit.get(jira, "victor", "/projects/SIG/nothing", Map.of()).status()).isEqualTo(404);
    }

    @Test
    public void a_page_that_an_app_adds_is_shown_by_its_place_to_those_who_browse() {
        jira.declarePanel("some.app:pair-home", "<p>Next check-in on Friday</p>");
        Map<String, String> selected = Map.of("selectedItem", "some.app:pair-home");

        assertThat(PageVisit.get(jira, "amara", "/projects/AMSI", selected).body()).contains("<p>Next check-in on Friday</p>");
        assertThat(PageVisit.get(jira, "victor", "/projects/AMSI", selected).status()).isEqualTo(404);
        assertThat(PageVisit.get(jira, "amara", "/projects/AMSI", Map.of("selectedItem", "some.app:none")).status()).isEqualTo(404);
    }

    @Test
    public void lists_of_projects_and_of_ones_own_issues_leave_out_what_one_may_not_browse() {
        assertThat(PageVisit.get(jira, "victor", "/secure/BrowseProjects.jspa", Map.of()).body()).contains("Signals").doesNotContain("AMSI").doesNotContain("Create project");
        assertThat(PageVisit.get(jira, "amara", "/secure/BrowseProjects.jspa", Map.of()).body()).contains("AMSI");
        assertThat(PageVisit.get(jira, "admin", "/secure/BrowseProjects.jspa", Map.of()).body()).contains("Create project").doesNotContain("AMSI");
        assertThat(jira.get(StartingPoints.class).of(jira.person("victor")).toString()).contains("Paint the").doesNotContain("Lead a design review");
    }

    @Test
    public void a_profile_shows_hostile_names_as_text() {
        assertThat(PageVisit.get(jira, "jonas", "/secure/ViewProfile.jspa", Map.of()).body())
                .contains("Jonas &lt;img src=x onerror=alert(1)&gt; Weber").contains("Europe/Berlin").doesNotContain("<img");
        assertThat(PageVisit.get(jira, "jonas", "/secure/ViewProfile.jspa", Map.of("name", "nobody")).status()).isEqualTo(404);
    }

    private void restrictTo(String username, StoredProject project) {
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
        schemes.removeSchemesFromProject(project);
        SchemeEntity grant = new SchemeEntity("user", jira.person(username).getKey(), ProjectPermissions.BROWSE_PROJECTS);
        schemes.addSchemeToProject(project, schemes.createSchemeAndEntities(new Scheme(null, "PermissionScheme", "Pair", "", List.of(grant))));
    }

    /** Victor is to do every one of them. */
    private void addIssue(StoredProject project, String summary) {
        Database database = jira.get(Database.class);
        long type = database.insert("INSERT INTO issue_type (type_name) VALUES (?)", "Type of " + project.getKey());
        long status = database.insert("INSERT INTO issue_status (status_name, category_key) VALUES (?, 'new')", "Status of " + project.getKey());
        database.insert("INSERT INTO jira_issue (project_id, issue_number, issue_type_id, summary, assignee_key, status_id, created, updated)"
                + " VALUES (?, 1, ?, ?, 'victor', ?, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)", project.getId(), type, summary, status);
    }
}
