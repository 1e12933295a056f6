package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.List;
import org.junit.Test;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.links.LinkedIssue;
import org.mentoringpair.sandbox.links.LinkedIssues;

public class ConfigurationTest extends OnBothDatabases {
    @Test
    public void a_name_of_an_issue_type_is_given_once_and_the_type_joins_the_default_scheme() {
        IssueTypeManager types = jira.get(IssueTypeManager.class);
        IssueType milestone = types.createIssueType("Milestone", "A step", null);

        assertThat(types.getIssueType(milestone.getId())).isEqualTo(milestone);
        assertThat(types.createSubTaskIssueType("Action", null, 10300L).isSubTask()).isTrue();
        assertThatThrownBy(() -> types.createIssueType("Milestone", "Another", null)).isInstanceOf(IllegalStateException.class);
        assertThat(jira.get(IssueTypeSchemeManager.class).getIssueTypesForProject(jira.project())).contains(milestone);
        assertThat(types.getIssueType("no number")).isNull();
    }

    @Test
    public void a_project_has_one_issue_type_scheme_at_a_time() {
        IssueTypeSchemeManager schemes = jira.get(IssueTypeSchemeManager.class);
        FieldConfigScheme first = schemes.create("Pairs", "", List.of(jira.type("Bug").getId()));
        FieldConfigScheme second = schemes.create("Pairs", "", List.of(jira.type("Task").getId(), jira.type("Story").getId()));

        schemes.addProjectAssociations(first, List.of(jira.project()));
        schemes.addProjectAssociations(second, List.of(jira.project()));

        assertThat(schemes.getConfigScheme(jira.project()).getId()).isEqualTo(second.getId());
        assertThat(first.getAssociatedProjectIds()).isEmpty();
        assertThat(second.getAssociatedProjectIds()).containsExactly(jira.project().getId());
        assertThat(schemes.getIssueTypesForProject(jira.project())).containsExactly(jira.type("Task"), jira.type("Story"));
        schemes.update(second, List.of(jira.type("Bug").getId()));
        assertThat(schemes.getIssueTypesForProject(jira.project())).containsExactly(jira.type("Bug"));
        schemes.addProjectAssociations(schemes.getAllSchemes().get(0), List.of(jira.project()));
    }

    @Test
    public void a_link_is_seen_from_both_ends_and_made_once() throws Exception {
        jira.get(IssueLinkTypeManager.class).createIssueLinkType("Goal " + make, "is goal of", "works towards", null);
        IssueLinkType type = jira.get(IssueLinkTypeManager.class).getIssueLinkTypesByName("Goal " + make).iterator().next();
        MutableIssue goal = jira.create("Task", "The goal");
        MutableIssue step = jira.create("Task", "A step");

        for (int time = 0; time < 2; time++) {
            jira.get(IssueLinkManager.class).createIssueLink(goal.getId(), step.getId(), type.getId(), null, jira.person("admin"));
        }

        assertThat(jira.get(LinkedIssues.class).of(goal, jira.person("admin"))).containsExactly(new LinkedIssue("is goal of", step));
        assertThat(jira.get(LinkedIssues.class).of(step, jira.person("admin"))).containsExactly(new LinkedIssue("works towards", goal));
        assertThat(jira.get(LinkedIssues.class).of(step, null)).isEmpty();
        assertThat(jira.get(History.class).of(step.getId()).get(0).changes().get(0).toText()).isEqualTo("This issue works towards " + goal.getKey());
    }
}
