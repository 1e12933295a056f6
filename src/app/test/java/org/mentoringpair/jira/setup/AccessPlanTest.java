package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class AccessPlanTest {
    private static final Label LABEL = new Label("Mentoring pairs", "For the two of them.");
    private static final Set<String> READ_AND_COMMENT = Set.of("BROWSE_PROJECTS", "ADD_COMMENTS", "EDIT_OWN_COMMENTS", "DELETE_OWN_COMMENTS");

    private final PermissionSchemeManager schemes = mock(PermissionSchemeManager.class);
    private final List<PlannedItem> items = new AccessPlan(mock(ProjectRoleManager.class), schemes).items();
    private final PlannedItem permissions = items.get(items.size() - 1);
    private final KnownIds ids = new KnownIds(Map.of());

    {
        ids.remember(ItemKey.of(MentoringRole.MENTOR), "11");
        ids.remember(ItemKey.of(MentoringRole.MENTEE), "12");
        ids.remember(ItemKey.of(MentoringRole.PROGRAMME_MANAGER), "13");
    }

    @Test
    public void mentor_and_mentee_may_do_the_same() {
        Scheme scheme = created();

        assertThat(granted(scheme, "11")).isEqualTo(granted(scheme, "12")).contains("BROWSE_PROJECTS", "CREATE_ISSUES", "TRANSITION_ISSUES", "LINK_ISSUES");
    }

    @Test
    public void programme_managers_read_and_comment_and_no_more() {
        assertThat(granted(created(), "13")).isEqualTo(READ_AND_COMMENT);
    }

    @Test
    public void nobody_may_administer_the_project_and_nobody_but_the_pair_and_its_managers_is_let_in() {
        Scheme scheme = created();

        assertThat(scheme.getEntities()).extracting(SchemeEntity::getEntityTypeId).doesNotContain(ProjectPermissions.ADMINISTER_PROJECTS);
        assertThat(scheme.getEntities()).filteredOn(grant -> grant.getEntityTypeId().equals(ProjectPermissions.BROWSE_PROJECTS))
                .extracting(grant -> grant.getType() + " " + grant.getParameter()).containsExactlyInAnyOrder("projectrole 11", "projectrole 12", "projectrole 13");
    }

    @Test
    public void only_whoever_wrote_an_issue_may_delete_it() {
        assertThat(created().getEntities()).filteredOn(grant -> grant.getEntityTypeId().equals(ProjectPermissions.DELETE_ISSUES))
                .extracting(SchemeEntity::getType).containsExactly("reporter");
    }

    @Test
    public void a_scheme_that_does_not_know_a_role_made_anew_counts_as_gone() {
        Scheme scheme = created();
        when(schemes.getSchemeObject(10001L)).thenReturn(scheme);
        assertThat(permissions.exists("10001", ids)).isTrue();

        ids.remember(ItemKey.of(MentoringRole.MENTEE), "99");

        assertThat(permissions.exists("10001", ids)).isFalse();
    }

    private Scheme created() {
        Scheme[] given = new Scheme[1];
        when(schemes.createSchemeAndEntities(any())).thenAnswer(call -> {
            given[0] = call.getArgument(0);
            return new Scheme(10001L, "PermissionScheme", LABEL.name(), LABEL.description(), given[0].getEntities());
        });
        assertThat(permissions.create(LABEL, ids)).isEqualTo("10001");
        return given[0];
    }

    private static Set<String> granted(Scheme scheme, String roleId) {
        return scheme.getEntities().stream().filter(grant -> roleId.equals(grant.getParameter())).map(grant -> grant.getEntityTypeId().toString()).collect(Collectors.toSet());
    }
}
