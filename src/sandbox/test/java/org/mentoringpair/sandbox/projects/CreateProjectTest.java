package org.mentoringpair.sandbox.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.PageVisit;
import org.mentoringpair.sandbox.PlayedJira;
import org.mentoringpair.sandbox.plugins.ModuleElement;
import org.mentoringpair.sandbox.plugins.PluginModule;

public class CreateProjectTest {
    private static final String ADDRESS = "/secure/project/CreateProject.jspa";

    private final Blueprint blueprint = new Blueprint();
    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
        jira.declare(blueprint.module());
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void the_templates_of_jira_and_of_apps_are_offered_lightest_first() {
        String page = PageVisit.get(jira, "admin", "/secure/project/CreateProject!default.jspa", Map.of()).body();

        assertThat(page).containsSubsequence("Software", "pairing.label", "Basic software development", "Business", "Task management");
        assertThat(page).contains("/jira/secure/project/TemplateIcon.jspa?template=some.app:pairing-software").contains("pairing.description");
    }

    @Test
    public void only_jira_administrators_create_projects() {
        assertThat(PageVisit.get(jira, "siobhan", ADDRESS, Map.of()).status()).isEqualTo(403);
        assertThat(create("siobhan", "Amara and Siobhan", "AMSI").status()).isEqualTo(403);

        assertThat(projectOf("AMSI")).isNull();
        assertThat(blueprint.validated).isEmpty();
    }

    @Test
    public void the_hook_is_asked_first_and_configures_the_project_that_then_exists() {
        PageVisit visit = create("admin", "Amara and Siobhan", "AMSI");

        Project project = projectOf("AMSI");
        assertThat(blueprint.validated).containsExactly("AMSI");
        assertThat(blueprint.configured).containsExactly(project);
        assertThat(visit.redirect()).isEqualTo("/projects/AMSI");
        assertThat(project.getName()).isEqualTo("Amara and Siobhan");
        assertThat(project.getProjectTypeKey().getKey()).isEqualTo("software");
        assertThat(project.getProjectLead()).isEqualTo(jira.person("siobhan"));
    }

    @Test
    public void a_new_project_has_the_default_permissions_and_the_default_members() {
        create("admin", "Signals", "SIG");

        Project project = projectOf("SIG");
        ProjectRoleManager roles = jira.get(ProjectRoleManager.class);
        assertThat(roles.getProjectRoleActors(roles.getProjectRole("Administrators"), project).getUsers())
                .extracting(ApplicationUser::getName).containsExactly("admin");
        assertThat(jira.get(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, jira.person("victor"))).isTrue();
    }

    @Test
    public void what_the_hook_refuses_is_shown_and_nothing_typed_is_lost() {
        blueprint.refusal = "Not before <b>spring</b>";

        PageVisit visit = create("admin", "Amara & Siobhan", "AMSI");

        assertThat(visit.body()).contains("Not before &lt;b&gt;spring&lt;/b&gt;")
                .contains("value=\"Amara &amp; Siobhan\"").contains("value=\"AMSI\"").contains("value=\"siobhan\"").contains("pairing.long");
        assertThat(projectOf("AMSI")).isNull();
        assertThat(blueprint.configured).isEmpty();
    }

    @Test
    public void jira_checks_before_the_hook_is_asked() {
        PageVisit visit = create("admin", "", "amsi");

        assertThat(visit.body()).contains("You must specify a valid project name.").contains("must start with an uppercase letter");
        assertThat(blueprint.validated).isEmpty();
    }

    @Test
    public void when_the_hook_fails_the_project_is_there_and_its_creator_is_told() {
        blueprint.failure = new IllegalStateException("the workflow <i>broke</i>");

        PageVisit visit = create("admin", "Amara and Siobhan", "AMSI");

        assertThat(visit.body()).contains("its template could not be applied: the workflow &lt;i&gt;broke&lt;/i&gt;").contains("/jira/projects/AMSI");
        assertThat(projectOf("AMSI")).isNotNull();
    }

    @Test
    public void a_call_of_the_hook_that_is_not_played_is_not_taken_for_a_fault_of_the_app() {
        blueprint.failure = new NotPlayed("something", CreateProjectTest.class);

        assertThatThrownBy(() -> create("admin", "Amara and Siobhan", "AMSI")).isInstanceOf(NotPlayed.class);
    }

    @Test
    public void a_part_of_a_blueprint_that_is_not_played_is_never_passed_over() {
        jira.declare(blueprint.module(Blueprint.element("infoPage", Map.of(), "")));

        assertThatThrownBy(() -> PageVisit.get(jira, "admin", ADDRESS, Map.of()))
                .isInstanceOf(NotPlayed.class).hasMessageContaining("project-blueprint/infoPage");
    }

    @Test
    public void the_picture_of_a_card_comes_out_of_the_app() {
        jira.declare(new PluginModule(blueprint, new ModuleElement("project-blueprint",
                Map.of("key", "with-picture"), List.of(Blueprint.element("icon", Map.of("location", "/database/schema.sql"), "")), "")));

        assertThat(PageVisit.get(jira, "amara", "/secure/project/TemplateIcon.jspa", Map.of("template", "some.app:with-picture")).body())
                .contains("CREATE TABLE");
        assertThat(PageVisit.get(jira, "amara", "/secure/project/TemplateIcon.jspa", Map.of("template", "no.app:none")).status()).isEqualTo(404);
    }

    private PageVisit create(String creator, String name, String key) {
        return PageVisit.post(jira, creator, ADDRESS,
                Map.of("template", Blueprint.TEMPLATE, "name", name, "key", key, "lead", "siobhan"));
    }

    private Project projectOf(String key) {
        return jira.get(ProjectManager.class).getProjectObjByKey(key);
    }
}
