package org.mentoringpair.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.PageVisit;
import org.mentoringpair.sandbox.PlayedJira;

public class RoleMembershipTest {
    private static final String PEOPLE = "atlassian-user-role-actor";
    private static final String GROUPS = "atlassian-group-role-actor";

    private PlayedJira jira;
    private ProjectRoleManager roles;
    private ProjectRole mentor;
    private Project project;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
        roles = jira.get(ProjectRoleManager.class);
        mentor = roles.createRole(new ProjectRoleImpl("Mentor", "Who mentors"));
        project = jira.get(ProjectCreation.class).create(new NewProject("Signals", "SIG", "tamsin", "",
                new ProjectTemplate("some:plain", "business", 10, "Plain", "", "", null))).project();
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void an_administrator_adds_and_removes_people_by_key() {
        assertThat(add("admin", PEOPLE, "JIRAUSER10002", "kenji").hasAnyErrors()).isFalse();
        assertThat(members()).containsExactly("siobhan", "kenji");
        assertThat(roles.isUserInProjectRole(jira.person("siobhan"), mentor, project)).isTrue();
        assertThat(roles.getProjectRoles(jira.person("siobhan"), project)).extracting(ProjectRole::getName).containsExactly("Mentor");

        assertThat(remove("admin", "JIRAUSER10002").hasAnyErrors()).isFalse();
        assertThat(members()).containsExactly("kenji");
    }

    @Test
    public void a_username_that_is_not_a_key_is_unknown_and_nobody_is_added() {
        assertThat(add("admin", PEOPLE, "kenji", "siobhan").getErrorMessages())
                .containsExactly("We can't find 'siobhan' in any accessible user directory.");

        assertThat(members()).isEmpty();
    }

    @Test
    public void nobody_is_added_twice_or_removed_who_is_no_member() {
        add("admin", PEOPLE, "kenji");

        assertThat(add("admin", PEOPLE, "kenji").getErrorMessages()).containsExactly("'kenji' is already a member of the project role.");
        assertThat(remove("admin", "priya").getErrorMessages()).containsExactly("'priya' is not a member of the project role.");
    }

    @Test
    public void whoever_does_not_administer_the_project_changes_nothing() {
        for (String asker : new String[] {"tamsin", "victor", null}) {
            assertThat(add(asker, PEOPLE, "victor").getErrorMessages()).as(asker).hasSize(1);
        }

        assertThat(members()).isEmpty();
    }

    @Test
    public void a_group_brings_its_members() {
        add("admin", GROUPS, "jira-administrators");

        assertThat(members()).containsExactly("admin");
        assertThat(add("admin", GROUPS, "no-such-group").hasAnyErrors()).isTrue();
    }

    @Test
    public void an_unknown_kind_of_member_is_not_played() {
        assertThatThrownBy(() -> add("admin", "some-other-actor", "kenji")).isInstanceOf(NotPlayed.class);
    }

    @Test
    public void a_role_exists_once() {
        assertThatThrownBy(() -> roles.createRole(new ProjectRoleImpl("Mentor", ""))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void the_page_of_roles_takes_usernames_and_is_hidden_from_others() {
        String address = "/plugins/servlet/project-config/SIG/roles";
        Map<String, String> form = Map.of("role", mentor.getId().toString(), "type", "user", "member", "siobhan", "change", "add");

        assertThat(PageVisit.post(jira, "admin", address, form).redirect()).isEqualTo(address);
        assertThat(PageVisit.get(jira, "admin", address, Map.of()).body()).contains("Siobhan O&#39;Sullivan");
        assertThat(PageVisit.post(jira, "admin", address, form).body()).contains("&#39;JIRAUSER10002&#39; is already a member");
        assertThat(PageVisit.get(jira, "victor", address, Map.of()).status()).isEqualTo(404);
    }

    private List<String> members() {
        return roles.getProjectRoleActors(mentor, project).getUsers().stream().map(ApplicationUser::getName).toList();
    }

    private ErrorCollection add(String asker, String type, String... actors) {
        ErrorCollection errors = new SimpleErrorCollection();
        jira.as(asker, () -> jira.get(ProjectRoleService.class).addActorsToProjectRole(List.of(actors), mentor, project, type, errors));
        return errors;
    }

    private ErrorCollection remove(String asker, String... actors) {
        ErrorCollection errors = new SimpleErrorCollection();
        jira.as(asker, () -> jira.get(ProjectRoleService.class).removeActorsFromProjectRole(List.of(actors), mentor, project, PEOPLE, errors));
        return errors;
    }
}
