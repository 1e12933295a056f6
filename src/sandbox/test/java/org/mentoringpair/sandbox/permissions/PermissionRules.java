package org.mentoringpair.sandbox.permissions;

import static com.atlassian.jira.permission.ProjectPermissions.ADMINISTER_PROJECTS;
import static com.atlassian.jira.permission.ProjectPermissions.BROWSE_PROJECTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.exception.DataAccessException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Accounts;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.projects.Projects;
import org.mockito.Mockito;

/** Who browses what under which grant; the answers for one issue, for one project and in SQL are the same. */
public abstract class PermissionRules {
    /** Everybody who asks; the last is not logged in, the one before is deactivated, the one before that unlicensed. */
    private static final List<String> ASKERS = Arrays.asList(
            "admin", "tamsin", "siobhan", "amara", "victor", "visitor", "retired", null);

    private PlayedJira jira;
    private Database database;
    private ProjectRole mentor;
    private Project project;
    private Issue issue;

    abstract PlayedJira start();

    @Before
    public void begin() {
        jira = start();
        database = jira.get(Database.class);
        Accounts accounts = jira.get(Accounts.class);
        accounts.create("visitor", "A Visitor", "visitor@example.com", "secret");
        jira.get(Groups.class).add(Groups.SOFTWARE_USERS, accounts.create("retired", "Ret Ired", "retired@example.com", "secret").getKey());
        accounts.setActive(accounts.byName("retired").orElseThrow(), false);
        mentor = jira.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl("Mentor", ""));
        project = project("SIG");
        issue = issue("siobhan", "amara");
    }

    @After
    public void end() {
        jira.close();
    }

    @Test
    public void without_a_grant_nobody_browses() {
        grant();

        assertBrowsing();
    }

    @Test
    public void a_role_lets_in_its_people_and_the_members_of_its_groups() {
        grant(new SchemeEntity("projectrole", mentor.getId().toString(), BROWSE_PROJECTS));
        addToRole("atlassian-user-role-actor", jira.person("siobhan").getKey());
        addToRole("atlassian-user-role-actor", jira.person("retired").getKey());
        assertBrowsing("siobhan");

        addToRole("atlassian-group-role-actor", Groups.ADMINISTRATORS);
        assertBrowsing("siobhan", "admin");
    }

    @Test
    public void a_role_in_another_project_gives_nothing_here() {
        grant(new SchemeEntity("projectrole", mentor.getId().toString(), BROWSE_PROJECTS));
        addToRole(project("OTHER"), "atlassian-user-role-actor", jira.person("victor").getKey());

        assertBrowsing();
    }

    @Test
    public void a_username_in_a_role_is_not_a_user_key() {
        grant(new SchemeEntity("projectrole", mentor.getId().toString(), BROWSE_PROJECTS));

        addToRole("atlassian-user-role-actor", "siobhan");

        assertBrowsing();
    }

    @Test
    public void a_group_lets_in_its_members() {
        grant(new SchemeEntity("group", Groups.ADMINISTRATORS, BROWSE_PROJECTS));

        assertBrowsing("admin");
    }

    @Test
    public void a_group_without_a_name_is_anybody_who_is_not_deactivated() {
        grant(new SchemeEntity("group", BROWSE_PROJECTS));

        assertBrowsing("admin", "tamsin", "siobhan", "amara", "victor", "visitor", null);
    }

    @Test
    public void any_logged_in_person_needs_no_licence_and_access_to_an_application_does() {
        grant(new SchemeEntity("applicationRole", BROWSE_PROJECTS));
        assertBrowsing("admin", "tamsin", "siobhan", "amara", "victor", "visitor");

        grant(new SchemeEntity("applicationRole", "jira-software", BROWSE_PROJECTS));
        assertBrowsing("admin", "tamsin", "siobhan", "amara", "victor");
    }

    @Test
    public void a_person_and_the_lead_are_let_in_by_name() {
        grant(new SchemeEntity("user", jira.person("amara").getKey(), BROWSE_PROJECTS), new SchemeEntity("lead", BROWSE_PROJECTS));

        assertBrowsing("amara", "tamsin");
    }

    @Test
    public void reporter_and_assignee_browse_their_issue_while_the_project_opens_to_all_who_are_logged_in() {
        grant(new SchemeEntity("reporter", BROWSE_PROJECTS));
        assertThat(browsingIssue()).containsExactly("siobhan");
        assertThat(issueRows()).containsExactly("siobhan");

        grant(new SchemeEntity("assignee", BROWSE_PROJECTS));
        assertThat(browsingIssue()).containsExactly("amara");
        assertThat(issueRows()).containsExactly("amara");
        assertThat(browsingProject()).containsExactly("admin", "amara", "siobhan", "tamsin", "victor", "visitor");
        assertThat(projectRows()).isEqualTo(browsingProject());
    }

    @Test
    public void whoever_a_field_of_the_issue_names_browses_it() {
        long field = database.insert("INSERT INTO custom_field (field_name, type_key) VALUES ('Mentee', 'userpicker')");
        long other = database.insert("INSERT INTO custom_field (field_name, type_key) VALUES ('Sponsor', 'userpicker')");
        name(field, "amara");
        name(other, "victor");

        grant(new SchemeEntity("userCF", "customfield_" + field, BROWSE_PROJECTS));

        assertThat(browsingIssue()).containsExactly("amara");
        assertThat(issueRows()).containsExactly("amara");
    }

    @Test
    public void another_permission_than_browsing_is_another_matter() {
        grant(new SchemeEntity("applicationRole", ADMINISTER_PROJECTS));

        assertBrowsing();
        assertThat(jira.get(PermissionManager.class).hasPermission(ADMINISTER_PROJECTS, project, jira.person("victor"))).isTrue();
    }

    @Test
    public void a_jira_administrator_administers_and_does_not_browse_by_that() {
        GlobalPermissionManager global = jira.get(GlobalPermissionManager.class);
        grant();

        assertThat(ASKERS).filteredOn(asker -> global.hasPermission(GlobalPermissionKey.ADMINISTER, person(asker))).containsExactly("admin");
        assertThat(browsingProject()).isEmpty();
    }

    @Test
    public void the_default_scheme_is_for_everybody_logged_in_and_administered_by_the_role_administrators() {
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
        Project ordinary = project("ORD");

        schemes.addSchemeToProject(ordinary, schemes.getSchemeObject("Default Permission Scheme"));

        assertThat(jira.get(PermissionManager.class).getProjects(BROWSE_PROJECTS, jira.person("victor"))).containsExactly(ordinary);
        assertThat(jira.get(PermissionManager.class).getProjects(ADMINISTER_PROJECTS, jira.person("victor"))).isEmpty();
        assertThat(jira.get(PermissionManager.class).getProjects(BROWSE_PROJECTS, null)).isEmpty();
    }

    @Test
    public void a_scheme_is_kept_as_it_was_made_and_its_name_is_taken_once() {
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);

        Scheme made = schemes.createSchemeAndEntities(scheme("Kept", new SchemeEntity("lead", BROWSE_PROJECTS)));

        Scheme read = schemes.getSchemeObject(made.getId());
        assertThat(read.getName()).isEqualTo("Kept");
        assertThat(read.getEntities()).singleElement().satisfies(entity -> assertThat(entity.getEntityTypeId()).isEqualTo(BROWSE_PROJECTS));
        assertThatThrownBy(() -> schemes.createSchemeAndEntities(scheme("Kept"))).isInstanceOf(DataAccessException.class);
    }

    @Test
    public void a_second_scheme_on_a_project_and_an_unknown_kind_of_grant_are_not_played() {
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
        grant();

        Scheme second = schemes.createSchemeAndEntities(scheme("Second"));

        assertThatThrownBy(() -> schemes.addSchemeToProject(project, second)).isInstanceOf(NotPlayed.class);
        assertThatThrownBy(() -> schemes.createSchemeAndEntities(scheme("Third", new SchemeEntity("groupCF", BROWSE_PROJECTS))))
                .isInstanceOf(NotPlayed.class);
        assertThat(schemes.getSchemeObject("Third")).isNull();
    }

    private void assertBrowsing(String... expected) {
        List<String> names = sorted(Arrays.asList(expected));
        assertThat(browsingIssue()).as("one issue").isEqualTo(names);
        assertThat(browsingProject()).as("one project").isEqualTo(names);
        assertThat(issueRows()).as("issues in SQL").isEqualTo(names);
        assertThat(projectRows()).as("projects in SQL").isEqualTo(names);
    }

    private List<String> browsingIssue() {
        PermissionManager permissions = jira.get(PermissionManager.class);
        return sorted(ASKERS.stream().filter(asker -> permissions.hasPermission(BROWSE_PROJECTS, issue, person(asker))).toList());
    }

    private List<String> browsingProject() {
        PermissionManager permissions = jira.get(PermissionManager.class);
        return sorted(ASKERS.stream().filter(asker -> permissions.hasPermission(BROWSE_PROJECTS, project, person(asker))).toList());
    }

    private List<String> issueRows() {
        return sorted(ASKERS.stream().filter(asker -> {
            List<Object> parameters = new ArrayList<>();
            String condition = jira.get(Browsable.class).condition("i", person(asker), parameters);
            return database.sql("SELECT id FROM jira_issue i WHERE " + condition).params(parameters).query(Long.class).list().contains(issue.getId());
        }).toList());
    }

    private List<String> projectRows() {
        return sorted(ASKERS.stream().filter(asker -> jira.get(Projects.class).browsableBy(person(asker)).contains(project)).toList());
    }

    private static List<String> sorted(List<String> names) {
        return new TreeSet<>(names.stream().map(name -> name == null ? "(nobody)" : name).toList()).stream().toList();
    }

    private ApplicationUser person(String asker) {
        return asker == null ? null : jira.person(asker);
    }

    private void grant(SchemeEntity... entities) {
        PermissionSchemeManager schemes = jira.get(PermissionSchemeManager.class);
        schemes.removeSchemesFromProject(project);
        schemes.addSchemeToProject(project, schemes.createSchemeAndEntities(scheme("Scheme " + System.nanoTime(), entities)));
    }

    private static Scheme scheme(String name, SchemeEntity... entities) {
        return new Scheme(null, "PermissionScheme", name, "", List.of(entities));
    }

    private void addToRole(String type, String parameter) {
        addToRole(project, type, parameter);
    }

    private void addToRole(Project where, String type, String parameter) {
        database.insert("INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter) VALUES (?, ?, ?, ?)",
                where.getId(), mentor.getId(), type, parameter);
    }

    private Project project(String key) {
        long id = database.insert("INSERT INTO project (pkey, pname, lead_key, project_type) VALUES (?, ?, ?, 'software')",
                key, "Project " + key, jira.person("tamsin").getKey());
        return jira.get(Projects.class).byId(id).orElseThrow();
    }

    private Issue issue(String reporter, String assignee) {
        long type = database.insert("INSERT INTO issue_type (type_name) VALUES ('Milestone')");
        long status = database.insert("INSERT INTO issue_status (status_name, category_key) VALUES ('Open', 'new')");
        long id = database.insert("INSERT INTO jira_issue (project_id, issue_number, issue_type_id, summary, reporter_key, assignee_key,"
                + " status_id, created, updated) VALUES (?, 1, ?, 'Lead a review', ?, ?, ?, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP)",
                project.getId(), type, jira.person(reporter).getKey(), jira.person(assignee).getKey(), status);
        Issue stored = Mockito.mock(Issue.class);
        Mockito.when(stored.getId()).thenReturn(id);
        return stored;
    }

    private void name(long field, String username) {
        database.insert("INSERT INTO custom_field_value (issue_id, field_id, string_value) VALUES (?, ?, ?)",
                issue.getId(), field, jira.person(username).getKey());
    }
}
