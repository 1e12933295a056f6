package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doNothing;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.template.hook.ConfigureData;
import com.atlassian.jira.project.template.hook.ValidateData;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.PeopleInMemory;
import org.mentoringpair.people.Person;
import org.mentoringpair.stores.LocalCaches;
import org.mentoringpair.stores.LocalTurns;
import org.mockito.InOrder;

public class MentoringSetUpTest {
    private static final Scheme SCHEME = new Scheme(10000L, "any", "Mentoring pairs", "", List.of());

    private final PeopleInMemory people = new PeopleInMemory();
    private final Person rosa = people.joined("rosa", "Rosa Lindqvist");
    private final Person victor = people.joined("victor", "Victor <img src=x onerror=alert(1)>");
    private final PermissionSchemeManager permissions = mock(PermissionSchemeManager.class);
    private final IssueSecuritySchemeManager security = mock(IssueSecuritySchemeManager.class);
    private final IssueTypeSchemeManager issueTypes = mock(IssueTypeSchemeManager.class);
    private final IssueTypeScreenSchemeManager screens = mock(IssueTypeScreenSchemeManager.class);
    private final WorkflowSchemeManager workflows = mock(WorkflowSchemeManager.class);
    private final ProjectRoleManager roles = mock(ProjectRoleManager.class);
    private final ProjectRoleService membership = mock(ProjectRoleService.class);
    private final ProjectRoleActors mentors = mock(ProjectRoleActors.class);
    private final ProjectRole role = new ProjectRoleImpl(10000L, "Mentoring role", "");
    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ApplicationUser creator = mock(ApplicationUser.class);
    private final ProjectManager projectsInJira = mock(ProjectManager.class);
    private final ProjectsToPrepareInMemory projects = new ProjectsToPrepareInMemory();
    private final SchemesOnAShelf jira = new SchemesOnAShelf();
    private final ConfiguredItems items = new ConfiguredItemsInMemory();
    private final RememberedConfiguration configuration = new RememberedConfiguration(items, jira, new LocalCaches());
    private final SettingUp settingUp = new SettingUp(new LocalTurns(), items, jira, SetUpTexts.labels(), configuration);
    private final MentoringSetUp setUp = new MentoringSetUp(settingUp, configuration, projects,
            new ProjectPreparation(configuration, new ProjectAccess(configuration, permissions, new Sealing(security, projects, projectsInJira)), issueTypes, screens, workflows,
                    new WayIn(configuration, roles, membership, authentication)), projectsInJira, people);
    private final MentoringPairProject hook = new MentoringPairProject(setUp, SetUpTexts.texts());
    private final Project project = mock(Project.class);

    @Before
    public void jiraHasWhatWasCreated() {
        people.administrates(rosa);
        people.asks(rosa);
        FieldConfigScheme issueTypeScheme = mock(FieldConfigScheme.class);
        when(issueTypeScheme.getId()).thenReturn(10000L);
        when(permissions.getSchemeObject(10000L)).thenReturn(SCHEME);
        when(workflows.getSchemeObject(10000L)).thenReturn(SCHEME);
        when(security.getSchemeObject(10000L)).thenReturn(SCHEME);
        when(security.getIssueSecurityLevelScheme(10000L)).thenReturn(new IssueSecurityLevelScheme(10000L));
        when(issueTypes.getAllSchemes()).thenReturn(List.of(issueTypeScheme));
        when(screens.getIssueTypeScreenScheme(10000L)).thenReturn(mock(IssueTypeScreenScheme.class));
        when(project.getId()).thenReturn(10100L);
        when(project.getKey()).thenReturn("ZOE");
        when(projectsInJira.getProjectObj(10100L)).thenReturn(project);
        when(roles.getProjectRole(anyLong())).thenReturn(role);
        when(roles.getProjectRoleActors(role, project)).thenReturn(mentors);
        when(creator.getKey()).thenReturn("JIRAUSER10000");
        when(authentication.getLoggedInUser()).thenReturn(creator);
    }

    @Test
    public void whoever_created_the_project_can_open_it_until_its_pair_is_set_up() {
        setUp.ensure();

        setUp.prepare(project);

        verify(membership).addActorsToProjectRole(eq(List.of("JIRAUSER10000")), eq(role), eq(project), eq("atlassian-user-role-actor"), any());
    }

    @Test
    public void repairing_a_project_that_has_its_pair_lets_nobody_in() {
        setUp.ensure();
        when(mentors.getUsers()).thenReturn(Set.of(mock(ApplicationUser.class)));

        setUp.prepare(project);

        verifyNoInteractions(membership);
    }

    @Test
    public void the_first_mentoring_project_sets_everything_up_and_is_prepared() {
        assertThat(hook.validate(new ValidateData("ZOE")).errorMessages()).isEmpty();

        assertThat(hook.configure(new ConfigureData(project)).getRedirect()).isEqualTo("/secure/MentoringPairSetUp!default.jspa?projectId=10100");
        assertThat(projects.all()).containsExactly(new PreparedProject(10100, ItemState.CREATED));
        assertThat(configuration.complete()).isTrue();
    }

    @Test
    public void the_project_is_closed_to_others_before_anything_else() {
        setUp.ensure();

        setUp.prepare(project);

        InOrder order = inOrder(permissions, security, issueTypes, screens, workflows);
        order.verify(permissions).removeSchemesFromProject(project);
        order.verify(security).addSchemeToProject(project, SCHEME);
        order.verify(permissions).addSchemeToProject(project, SCHEME);
        order.verify(issueTypes).addProjectAssociations(any(), any());
        order.verify(screens).addSchemeAssociation(any(), any());
        order.verify(workflows).addSchemeToProject(project, SCHEME);
    }

    @Test
    public void whoever_is_no_administrator_is_told_that_one_is_needed() {
        people.asks(victor);

        assertThat(hook.validate(new ValidateData("ZOE")).errorMessages()).containsExactly("Only Jira administrators can set up mentoring.");
        assertThat(jira.made).isEmpty();
        assertThatThrownBy(setUp::repair).isInstanceOf(Refusal.class);
    }

    @Test
    public void no_project_is_made_while_the_set_up_fails() {
        jira.refused.add(ItemKind.PERMISSION_SCHEME);

        assertThat(hook.validate(new ValidateData("ZOE")).errorMessages())
                .containsExactly("Mentoring could not be set up. The page Mentoring set-up in the administration says what Jira refused and can repair it.");
    }

    @Test
    public void a_project_that_jira_could_not_finish_is_noted_and_finished_by_repair() {
        setUp.ensure();
        doThrow(new IllegalStateException("Screens are locked")).when(screens).addSchemeAssociation(any(), any());

        assertThat(hook.configure(new ConfigureData(project)).getRedirect()).isEqualTo("/secure/admin/MentoringSetUp!default.jspa");
        assertThat(projects.all()).containsExactly(new PreparedProject(10100, ItemState.FAILED, "Screens are locked"));

        doNothing().when(screens).addSchemeAssociation(any(), any());
        assertThat(setUp.repair()).isTrue();
        assertThat(projects.all()).containsExactly(new PreparedProject(10100, ItemState.CREATED));
    }

    @Test
    public void a_scheme_made_anew_is_given_to_the_projects_that_had_the_old_one() {
        setUp.ensure();
        setUp.prepare(project);
        jira.made.remove(ItemKey.shared(ItemKind.PERMISSION_SCHEME));
        Scheme anew = new Scheme(10001L, "any", "Mentoring pairs", "", List.of());
        when(permissions.getSchemeObject(10001L)).thenReturn(anew);
        jira.nextId = "10001";

        assertThat(setUp.repair()).isTrue();

        verify(permissions).addSchemeToProject(project, anew);
    }

    @Test
    public void repair_leaves_well_prepared_projects_alone_and_forgets_those_that_are_gone() {
        setUp.ensure();
        setUp.prepare(project);
        projects.keep(new PreparedProject(99, ItemState.FAILED, "Long ago"));
        clearInvocations(permissions);

        assertThat(setUp.repair()).isTrue();

        verify(permissions, never()).addSchemeToProject(any(), any());
        assertThat(projects.all()).extracting(PreparedProject::projectId).containsExactly(10100L);
    }

    @Test
    public void a_scheme_deleted_in_jira_is_noticed_before_the_next_project_is_made() {
        setUp.ensure();
        when(permissions.getSchemeObject(10000L)).thenReturn(null);
        jira.made.remove(ItemKey.shared(ItemKind.PERMISSION_SCHEME));

        hook.validate(new ValidateData("ZOE"));

        assertThat(jira.made).containsKey(ItemKey.shared(ItemKind.PERMISSION_SCHEME));
    }

    @Test
    public void a_project_that_is_sealed_stays_so_without_a_moment_in_between() {
        setUp.ensure();
        when(security.getProjects(SCHEME)).thenReturn(List.of(project));

        setUp.prepare(project);

        verify(security, never()).removeSchemesFromProject(any());
    }

    @Test
    public void no_project_is_made_while_new_issues_would_not_begin_sealed() {
        setUp.ensure();
        when(security.getIssueSecurityLevelScheme(10000L)).thenReturn(new IssueSecurityLevelScheme(null));
        people.asks(victor);

        assertThat(hook.validate(new ValidateData("ZOE")).errorMessages()).containsExactly("Only Jira administrators can set up mentoring.");
    }

    @Test
    public void every_role_type_and_field_of_the_app_has_its_own_name() {
        assertThat(Set.of(MentoringField.values())).extracting(field -> SetUpTexts.labels().of(ItemKey.of(field)).name()).doesNotHaveDuplicates();
    }
}
