package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.comments.Audience;
import org.mentoringpair.sandbox.comments.Audiences;
import org.mentoringpair.sandbox.comments.Commenting;
import org.mentoringpair.sandbox.comments.Comments;
import org.mentoringpair.sandbox.comments.Draft;
import org.mentoringpair.sandbox.comments.StoredComment;
import org.mentoringpair.sandbox.people.Groups;

public class CommentVisibilityTest extends OnBothDatabases {
    private static int number;

    private MutableIssue issue;
    private ProjectRole mentors;

    @Before
    public void siobhanIsAMentor() {
        issue = jira.create("Task", "Prepare the talk");
        mentors = jira.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl("Mentor's circle " + number++, ""));
        jira.database.insert("INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter) VALUES (?, ?, 'atlassian-user-role-actor', ?)",
                jira.project().getId(), mentors.getId(), jira.person("siobhan").getKey());
    }

    @Test
    public void what_is_said_to_a_role_is_read_and_found_by_its_members_alone() {
        StoredComment said = said("siobhan", "Beyond doubt ready", audience("role:" + mentors.getId()));

        assertThat(said.audience().name()).isEqualTo(mentors.getName());
        for (String reader : new String[] {"siobhan", "amara", "admin", "victor"}) {
            int expected = reader.equals("siobhan") ? 1 : 0;
            assertThat(comments().on(issue, jira.person(reader))).as(reader).hasSize(expected);
            assertThat(comments().find(issue, said.id(), jira.person(reader)).isPresent()).as(reader).isEqualTo(expected == 1);
            assertThat(count("comment ~ doubt AND id = " + issue.getId(), reader)).as(reader).isEqualTo(expected);
            assertThat(count("text ~ doubt AND id = " + issue.getId(), reader)).as(reader).isEqualTo(expected);
        }
        assertThat(comments().on(issue, null)).isEmpty();
    }

    @Test
    public void nobody_learns_from_what_a_search_leaves_out() {
        said("siobhan", "Beyond doubt ready", audience("role:" + mentors.getId()));

        assertThat(count("comment !~ certain AND id = " + issue.getId(), "siobhan")).isEqualTo(1);
        assertThat(count("comment !~ certain AND id = " + issue.getId(), "amara")).as("for her there is no comment").isZero();
        said("amara", "Still uncertain", Audience.EVERYBODY);
        assertThat(count("comment !~ doubt AND id = " + issue.getId(), "amara")).isEqualTo(1);
        assertThat(count("comment !~ doubt AND id = " + issue.getId(), "siobhan")).isZero();
    }

    @Test
    public void what_is_said_to_a_group_is_read_by_its_members_alone() {
        said("admin", "Licences end in May", audience("group:" + Groups.ADMINISTRATORS));

        assertThat(comments().on(issue, jira.person("admin"))).hasSize(1);
        assertThat(comments().on(issue, jira.person("siobhan"))).isEmpty();
    }

    @Test
    public void only_those_to_whom_one_belongs_can_be_chosen() {
        assertThat(problem("amara", audience("role:" + mentors.getId())))
                .isEqualTo("You are currently not a member of the project role: " + mentors.getName() + ".");
        assertThat(problem("amara", audience("group:" + Groups.ADMINISTRATORS))).contains("not a member of the group");
        assertThat(jira.get(Audiences.class).ofRoles(issue, jira.person("siobhan"))).extracting(Audience::name).contains(mentors.getName());
        assertThat(jira.get(Audiences.class).ofRoles(issue, jira.person("amara"))).extracting(Audience::name).doesNotContain(mentors.getName());
        for (String unknown : new String[] {"role:99999999", "role:mentors", "group:<b>", "everybody"}) {
            ErrorCollection errors = new SimpleErrorCollection();
            jira.get(Audiences.class).atLevel(unknown, errors);
            assertThat(errors.getErrors()).as(unknown).containsOnlyKeys("commentLevel");
        }
    }

    @Test
    public void whoever_leaves_the_role_reads_their_own_words_no_more() {
        said("siobhan", "Beyond doubt ready", audience("role:" + mentors.getId()));

        jira.database.sql("DELETE FROM project_role_actor WHERE role_id = ?").param(mentors.getId()).update();

        assertThat(comments().on(issue, jira.person("siobhan"))).isEmpty();
    }

    private Comments comments() {
        return jira.get(Comments.class);
    }

    private Audience audience(String level) {
        ErrorCollection errors = new SimpleErrorCollection();
        Audience audience = jira.get(Audiences.class).atLevel(level, errors);
        assertThat(errors.hasAnyErrors()).isFalse();
        return audience;
    }

    private StoredComment said(String author, String words, Audience audience) {
        ErrorCollection errors = new SimpleErrorCollection();
        StoredComment said = jira.get(Commenting.class).add(issue, jira.person(author), new Draft(words, audience), errors);
        assertThat(errors.getErrors()).isEmpty();
        return said;
    }

    private String problem(String author, Audience audience) {
        ErrorCollection errors = new SimpleErrorCollection();
        assertThat(jira.get(Commenting.class).add(issue, jira.person(author), new Draft("Listen", audience), errors)).isNull();
        return errors.getErrors().get("commentLevel");
    }

    private long count(String jql, String name) {
        SearchService search = jira.get(SearchService.class);
        try {
            return search.searchCount(jira.person(name), search.parseQuery(jira.person(name), jql).getQuery());
        } catch (SearchException failure) {
            throw new AssertionError(failure);
        }
    }
}
