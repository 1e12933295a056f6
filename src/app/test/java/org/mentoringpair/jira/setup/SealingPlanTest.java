package org.mentoringpair.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevel;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelScheme;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.scheme.SchemeEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;
import org.ofbiz.core.entity.GenericValue;

public class SealingPlanTest {
    private static final Label LABEL = new Label("Pair only", "For the two of them.");

    private final IssueSecuritySchemeManager schemes = mock(IssueSecuritySchemeManager.class);
    private final IssueSecurityLevelManager levels = mock(IssueSecurityLevelManager.class);
    private final List<PlannedItem> items = new SealingPlan(schemes, levels).items();
    private final GenericValue value = mock(GenericValue.class);
    private final List<SchemeEntity> grants = new ArrayList<>();
    private final KnownIds ids = new KnownIds(Map.of());

    @Before
    public void rolesAndSchemeAreThere() throws Exception {
        ids.remember(ItemKey.of(MentoringRole.MENTOR), "11");
        ids.remember(ItemKey.of(MentoringRole.MENTEE), "12");
        ids.remember(ItemKey.of(MentoringRole.PROGRAMME_MANAGER), "13");
        ids.remember(ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME), "100");
        ids.remember(ItemKey.of(MentoringLevel.PAIR_ONLY), "7");
        when(schemes.getScheme(100L)).thenReturn(value);
        when(schemes.getSchemeObject(100L)).thenAnswer(call -> new Scheme(100L, "IssueSecurityScheme", "Mentoring pairs", "", grants));
        when(schemes.createSchemeEntity(any(), any())).thenAnswer(call -> {
            grants.add(call.getArgument(1));
            return value;
        });
    }

    @Test
    public void a_programme_manager_does_not_belong_to_the_level_of_the_pair() {
        item(MentoringLevel.PAIR_ONLY).complete("7", ids);
        item(MentoringLevel.PAIR_AND_PROGRAMME_MANAGER).complete("8", ids);

        assertThat(grants).extracting(grant -> grant.getType() + " " + grant.getParameter() + " at " + grant.getEntityTypeId()).containsExactly(
                "projectrole 11 at 7", "projectrole 12 at 7", "projectrole 11 at 8", "projectrole 12 at 8", "projectrole 13 at 8");
    }

    @Test
    public void what_is_for_its_author_alone_is_for_whoever_reported_it_once() {
        item(MentoringLevel.AUTHOR_ONLY).complete("9", ids);
        item(MentoringLevel.AUTHOR_ONLY).complete("9", ids);

        assertThat(grants).extracting(grant -> grant.getType() + " " + grant.getParameter() + " at " + grant.getEntityTypeId()).containsExactly("reporter null at 9");
    }

    @Test
    public void completing_a_level_again_lets_nobody_in_twice_and_a_role_made_anew_once() {
        item(MentoringLevel.PAIR_ONLY).complete("7", ids);
        ids.made(ItemKey.of(MentoringRole.MENTEE), "99");

        item(MentoringLevel.PAIR_ONLY).complete("7", ids);

        assertThat(ids.anyMadeNow(item(MentoringLevel.PAIR_ONLY).needs())).isTrue();
        assertThat(grants).extracting(SchemeEntity::getParameter).containsExactly("11", "12", "99");
    }

    @Test
    public void new_issues_begin_with_the_pair_and_the_default_is_missed_when_it_is_taken_away() throws Exception {
        PlannedItem standard = items.get(items.size() - 1);
        assertThat(standard.key()).isEqualTo(ItemKey.defaultLevel());

        assertThat(standard.create(LABEL, ids)).isEqualTo("7");

        InOrder order = inOrder(value, schemes);
        order.verify(value).set("defaultlevel", 7L);
        order.verify(schemes).updateScheme(value);
        when(schemes.getIssueSecurityLevelScheme(100L)).thenReturn(new IssueSecurityLevelScheme(7L));
        assertThat(standard.exists("7", ids)).isTrue();
        when(schemes.getIssueSecurityLevelScheme(100L)).thenReturn(new IssueSecurityLevelScheme(null));
        assertThat(standard.exists("7", ids)).isFalse();
    }

    @Test
    public void a_level_of_a_scheme_that_is_gone_counts_as_gone() {
        IssueSecurityLevel level = mock(IssueSecurityLevel.class);
        when(level.getSchemeId()).thenReturn(100L);
        when(levels.getSecurityLevel(7)).thenReturn(level);
        assertThat(item(MentoringLevel.PAIR_ONLY).exists("7", ids)).isTrue();

        ids.remember(ItemKey.shared(ItemKind.ISSUE_SECURITY_SCHEME), "101");

        assertThat(item(MentoringLevel.PAIR_ONLY).exists("7", ids)).isFalse();
        assertThat(item(MentoringLevel.PAIR_ONLY).exists("8", ids)).isFalse();
    }

    @Test
    public void projects_that_are_there_are_sealed_before_they_offer_what_is_for_the_pair_alone() {
        IssueTypeSchemeManager types = mock(IssueTypeSchemeManager.class);
        FieldConfigScheme offered = mock(FieldConfigScheme.class);
        when(offered.getId()).thenReturn(500L);
        when(types.getAllSchemes()).thenReturn(List.of(offered));
        for (MentoringIssueType type : MentoringIssueType.values()) {
            ids.remember(ItemKey.of(type), type.name());
        }
        ProjectsToPrepareInMemory projects = new ProjectsToPrepareInMemory();
        projects.keep(new PreparedProject(10100, ItemState.CREATED));
        Project zoe = mock(Project.class);
        when(zoe.getId()).thenReturn(10100L);
        ProjectManager inJira = mock(ProjectManager.class);
        when(inJira.getProjectObj(10100L)).thenReturn(zoe);
        PlannedItem typeScheme = new IssueTypeSchemePlan(types, new Sealing(schemes, projects, inJira));

        ids.made(ItemKey.of(MentoringLevel.PAIR_ONLY), "7");
        assertThat(ids.anyMadeNow(typeScheme.needs())).isTrue();
        typeScheme.complete("500", ids);

        InOrder order = inOrder(schemes, types);
        order.verify(schemes).addSchemeToProject(any(), any());
        order.verify(types).update(any(), any());
    }

    private PlannedItem item(MentoringLevel level) {
        return items.stream().filter(item -> item.key().equals(ItemKey.of(level))).findFirst().orElseThrow();
    }
}
