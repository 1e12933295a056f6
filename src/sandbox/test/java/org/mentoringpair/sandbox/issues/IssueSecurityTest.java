package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.scheme.SchemeEntity;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleImpl;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.history.Change;
import org.mentoringpair.sandbox.history.History;
import org.mentoringpair.sandbox.people.Groups;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

public class IssueSecurityTest extends OnBothDatabases {
    private static final List<String> PEOPLE = List.of("admin", "tamsin", "siobhan", "amara", "kenji", "victor");
    private static int number;

    private IssueSecuritySchemeManager schemes;
    private IssueSecurityLevelManager levels;
    private long scheme;
    private long sealed;

    @Before
    public void sealTheProject() throws GenericEntityException {
        schemes = jira.get(IssueSecuritySchemeManager.class);
        levels = jira.get(IssueSecurityLevelManager.class);
        scheme = schemes.createSchemeObject("Sealed " + number++, "For the two of them").getId();
        sealed = level("Pair only", new SchemeEntity("user", key("siobhan"), null));
        jira.get(IssueSecuritySchemeManager.class).removeSchemesFromProject(jira.project());
        schemes.addSchemeToProject(jira.project(), schemes.getSchemeObject(scheme));
    }

    @After
    public void openTheProject() {
        schemes.removeSchemesFromProject(jira.project());
        jira.database.sql("DELETE FROM scheme_permission WHERE permission_key = 'SET_ISSUE_SECURITY'").update();
    }

    @Test
    public void a_level_lets_in_those_who_belong_to_it_and_nobody_else() throws GenericEntityException {
        ProjectRole mentors = jira.get(ProjectRoleManager.class).createRole(new ProjectRoleImpl("Mentor " + number, ""));
        jira.database.insert("INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter) VALUES (?, ?, 'atlassian-user-role-actor', ?)",
                jira.project().getId(), mentors.getId(), key("siobhan"));
        CustomField mentee = jira.field("userpicker", "Mentee " + number);

        assertThat(readers(new SchemeEntity("projectrole", mentors.getId().toString(), null))).containsExactly("siobhan");
        assertThat(readers(new SchemeEntity("userCF", mentee.getId(), null), mentee, "amara")).containsExactly("amara");
        assertThat(readers(new SchemeEntity("group", Groups.ADMINISTRATORS, null))).containsExactly("admin");
        assertThat(readers(new SchemeEntity("user", key("kenji"), null))).containsExactly("kenji");
        assertThat(readers(new SchemeEntity("lead", null))).containsExactly("admin");
        assertThat(readers(new SchemeEntity("reporter", null))).containsExactly("admin");
        assertThat(readers(new SchemeEntity("assignee", null))).containsExactly("tamsin");
        assertThat(readers(new SchemeEntity("applicationRole", null))).isEqualTo(PEOPLE);
    }

    @Test
    public void an_issue_without_a_level_is_for_all_who_may_browse() {
        assertThat(readersOf(jira.create("Task", "Open to all"))).isEqualTo(PEOPLE);
    }

    @Test
    public void whoever_is_not_let_in_may_do_nothing_with_the_issue() {
        MutableIssue issue = sealedIssue();

        assertThat(jira.get(PermissionManager.class).hasPermission(ProjectPermissions.EDIT_ISSUES, issue, jira.person("admin"))).isFalse();
        assertThat(jira.get(PermissionManager.class).hasPermission(ProjectPermissions.EDIT_ISSUES, issue, jira.person("siobhan"))).isTrue();
        assertThat(jira.get(PermissionManager.class).hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, null)).isFalse();
    }

    @Test
    public void a_new_issue_has_the_default_level_before_anybody_else_can_see_it() throws Exception {
        makeDefault(sealed);
        long before = jira.database.sql("SELECT COUNT(*) FROM jira_issue").query(Long.class).single();
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        AtomicBoolean created = new AtomicBoolean();
        Future<String> watching = elsewhere.submit(() -> {
            long unsealed = 0;
            long seen = 0;
            while (!created.get()) {
                unsealed += jira.database.sql("SELECT COUNT(*) FROM jira_issue WHERE summary LIKE 'Said in confidence%' AND security_level_id IS NULL")
                        .query(Long.class).single();
                seen = jira.database.sql("SELECT COUNT(*) FROM jira_issue").query(Long.class).single() - before;
            }
            return "unsealed " + unsealed + (seen > 0 ? ", others seen" : ", none seen");
        });
        for (int i = 0; i < 40; i++) {
            jira.create("Task", "Said in confidence " + i);
        }
        Thread.sleep(50);
        created.set(true);

        assertThat(watching.get()).isEqualTo("unsealed 0, others seen");
        elsewhere.shutdown();
    }

    @Test
    public void a_sub_task_is_as_sealed_as_its_parent_and_follows_it() throws Exception {
        long open = level("Open", new SchemeEntity("applicationRole", null));
        makeDefault(open);
        MutableIssue parent = sealedIssue();
        IssueService service = jira.get(IssueService.class);
        CreateValidationResult judged = service.validateSubTaskCreate(jira.person("siobhan"), parent.getId(), jira.input("Sub-task", "Ask again on Friday"));
        MutableIssue subTask = service.create(jira.person("siobhan"), judged).getIssue();
        assertThat(jira.again(subTask).getSecurityLevelId()).isEqualTo(sealed);
        jira.get(SubTaskManager.class).createSubTaskIssueLink(parent, subTask, jira.person("siobhan"));
        assertThat(jira.again(subTask).getSecurityLevelId()).isEqualTo(sealed);

        give(parent, open);

        assertThat(jira.again(subTask).getSecurityLevelId()).isEqualTo(open);
    }

    @Test
    public void a_change_of_level_is_in_the_history() throws GenericEntityException {
        MutableIssue issue = sealedIssue();

        give(issue, level("Open", new SchemeEntity("applicationRole", null)));

        assertThat(jira.get(History.class).of(issue.getId()).get(1).changes()).extracting(Change::field, Change::fromText, Change::toText)
                .containsExactly(tuple("security", "Pair only", "Open"));
    }

    @Test
    public void a_level_is_chosen_by_those_who_may_set_it_among_those_they_belong_to() throws GenericEntityException {
        long mine = level("Mine", new SchemeEntity("user", key("admin"), null));
        jira.get(FieldScreenManager.class).getFieldScreen(1L).getTabs().get(0).addFieldScreenLayoutItem("security");
        assertThat(errors("" + mine)).containsKey("security");

        jira.database.sql("INSERT INTO scheme_permission (scheme_id, permission_key, grant_type) SELECT MIN(id), 'SET_ISSUE_SECURITY', 'applicationRole'"
                + " FROM permission_scheme").update();

        assertThat(errors("" + mine)).isEmpty();
        assertThat(errors("" + sealed)).containsKey("security");
        assertThat(jira.create(jira.input("Task", "For me").type("security", "" + mine)).getSecurityLevelId()).isEqualTo(mine);
    }

    @Test
    public void jql_finds_by_level_and_only_what_the_searcher_may_read() throws Exception {
        MutableIssue issue = sealedIssue();

        assertThat(count("level = 'Pair only' AND key = " + issue.getKey(), "siobhan")).isEqualTo(1);
        assertThat(count("level = 'Pair only'", "victor")).isZero();
        assertThat(count("level is EMPTY AND id = " + issue.getId(), "siobhan")).isZero();
    }

    @Test
    public void a_level_of_another_scheme_is_no_default_and_takes_nobody_in() throws GenericEntityException {
        long other = schemes.createSchemeObject("Other " + number++, "").getId();
        GenericValue foreign = schemes.getScheme(other);
        foreign.set("defaultlevel", sealed);

        assertThatThrownBy(() -> schemes.updateScheme(foreign)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schemes.createSchemeEntity(foreign, new SchemeEntity("reporter", sealed))).isInstanceOf(IllegalArgumentException.class);
        assertThat(schemes.getIssueSecurityLevelScheme(other).getDefaultSecurityLevelId()).isNull();
    }

    private long level(String name, SchemeEntity member) throws GenericEntityException {
        long level = levels.createIssueSecurityLevel(scheme, name, "").getId();
        schemes.createSchemeEntity(schemes.getScheme(scheme), new SchemeEntity(member.getType(), member.getParameter(), level));
        return level;
    }

    private void makeDefault(long level) throws GenericEntityException {
        GenericValue value = schemes.getScheme(scheme);
        value.set("defaultlevel", level);
        schemes.updateScheme(value);
    }

    private MutableIssue sealedIssue() {
        MutableIssue issue = jira.create("Task", "Between us");
        give(issue, sealed);
        return jira.again(issue);
    }

    private void give(MutableIssue issue, long level) {
        MutableIssue changed = jira.again(issue);
        changed.setSecurityLevelId(level);
        jira.get(IssueManager.class).updateIssue(jira.person("admin"), changed,
                UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build());
    }

    private List<String> readers(SchemeEntity member) throws GenericEntityException {
        return readers(member, null, null);
    }

    private List<String> readers(SchemeEntity member, CustomField field, String person) throws GenericEntityException {
        MutableIssue issue = jira.create(jira.input("Task", "For some").type("assignee", "tamsin"));
        if (field != null) {
            issue.setCustomFieldValue(field, jira.person(person));
            jira.get(IssueManager.class).updateIssue(jira.person("admin"), issue,
                    UpdateIssueRequest.builder().eventDispatchOption(EventDispatchOption.ISSUE_UPDATED).sendMail(false).build());
        }
        give(issue, level("For " + number++, member));
        return readersOf(issue);
    }

    /** One look, one search, one count and one permission check have one answer. */
    private List<String> readersOf(MutableIssue issue) {
        PermissionManager permissions = jira.get(PermissionManager.class);
        List<String> readers = PEOPLE.stream().filter(name -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, jira.person(name))).toList();
        assertThat(PEOPLE).filteredOn(name -> jira.get(IssueService.class).getIssue(jira.person(name), issue.getId()).isValid()).isEqualTo(readers);
        assertThat(PEOPLE).filteredOn(name -> count("summary ~ '" + issue.getSummary() + "' AND created <= '2100-01-01' AND id in (" + issue.getId() + ")", name) == 1)
                .isEqualTo(readers);
        return readers;
    }

    private long count(String jql, String name) {
        SearchService search = jira.get(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(jira.person(name), jql);
        assertThat(parsed.isValid()).as(jql).isTrue();
        try {
            return search.searchCount(jira.person(name), parsed.getQuery());
        } catch (SearchException failure) {
            throw new AssertionError(failure);
        }
    }

    private Map<String, String> errors(String level) {
        return jira.get(IssueService.class).validateCreate(jira.person("admin"), jira.input("Task", "For me").type("security", level)).getErrorCollection().getErrors();
    }

    private String key(String name) {
        return jira.person(name).getKey();
    }
}
